#pragma once
#include "cpuid_shim.h"
