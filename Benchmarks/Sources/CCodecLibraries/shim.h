#include <lz4.h>
#include <turbojpeg.h>
#include <zlib.h>
