#!/bin/bash
# Rules that the compiler and the formatter do not know. Prints every violation; fails if there is one.
set -uo pipefail
cd "$(dirname "$0")/.."
status=0

report() {
    if [ -n "$2" ]; then
        printf '%s\n%s\n' "$1" "$(sed 's/^/    /' <<<"$2")" >&2
        status=1
    fi
}

written() {
    git ls-files --cached --others --exclude-standard -- 'Sources/*.swift' | grep -v '/Generated/'
}

report "import of Foundation (FoundationEssentials at most):" \
    "$(git grep -nE '^(public |internal )?import Foundation$' -- '*.swift')"
report "XCTest (Swift Testing only):" "$(git grep -n '^import XCTest' -- '*.swift')"
report "try!, as! or fatalError in sources:" \
    "$(written | xargs -r grep -nE '\btry!|\bas! |\bfatalError\(' | grep -vE ':[0-9]+: *///?')"
report "files above 800 lines:" \
    "$(git ls-files -s -- '*.swift' | awk '$1 != 120000 { print $4 }' | grep -v '/Generated/' | xargs -r wc -l | awk '$2 != "total" && $1 > 800')"
report "a task left in a comment:" "$(git grep -nE '(//|#).*\b(TODO|FIXME|XXX)\b' -- '*.swift' '*.sh' '*.py' Makefile |
    grep -v '^Scripts/check-source.sh')"
for script in $(git ls-files -- '*.sh' .ci/run); do
    report "shell syntax of $script:" "$(bash -n "$script" 2>&1)"
done
exit $status
