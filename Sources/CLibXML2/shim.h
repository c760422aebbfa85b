#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/tree.h>
