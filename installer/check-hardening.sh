#!/bin/bash
# Checks the hardening of programs (K21): position independent, full RELRO with all symbols bound at
# the start, no executable stack, canaries, fortified calls, branch targets marked, no run path.
#
#   installer/check-hardening.sh BINARY… [compile_commands.json]    prints what is wrong; 1 if anything is
#
# With the build's compile_commands.json also that every source was compiled with the flags. (The mark
# of control-flow protection in the file itself wants a C library that has it; Debian's has not.)
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -gt 0 ] || fail "usage: installer/check-hardening.sh BINARY…"
need_packages hardening

wrong=0
check() { # check BINARY TEXT PATTERN WHAT: the text has a line that matches
    if ! grep -E -- "$3" <<<"$2" >/dev/null; then
        printf '%s: %s\n' "$1" "$4"
        wrong=1
    fi
}
refuse() { # the same, and it has none
    if grep -E -- "$3" <<<"$2" >/dev/null; then
        printf '%s: %s\n' "$1" "$4"
        wrong=1
    fi
}

flags_of() { # flags_of FILE: sources of the program that lack a flag
    python3 - "$1" <<'PYTHON'
import json
import sys

wanted = """-O2 -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    -ftrivial-auto-var-init=zero -D_GLIBCXX_ASSERTIONS -Wall -Wextra -Wconversion -Wformat=2 -Werror""".split()
entries = [e for e in json.load(open(sys.argv[1])) if "autogen" not in e["file"]]
entries = [e for e in entries if any(f"/{area}/" in e["file"] for area in ("core", "ui", "app"))]
for entry in entries:
    given = entry["command"].split()
    missing = [flag for flag in wanted if flag not in given]
    if "-fPIE" not in given and "-fPIC" not in given:
        missing.append("-fPIE")
    if missing:
        print(f'{entry["file"]}: compiled without {" ".join(missing)}')
if not entries:
    print("no source in it")
PYTHON
}

for binary in "$@"; do
    if [ "${binary##*.}" = json ]; then
        lacking=$(flags_of "$binary")
        [ -z "$lacking" ] || wrong=1
        [ -z "$lacking" ] || printf '%s\n' "$lacking"
        continue
    fi
    [ -r "$binary" ] || fail "cannot be read: $binary"
    headers=$(readelf -W -h -l "$binary")
    dynamic=$(readelf -W -d "$binary")
    symbols=$(readelf -W --dyn-syms "$binary")
    check "$binary" "$headers" '^ *Type: +DYN' 'not position independent'
    check "$binary" "$dynamic" 'FLAGS_1.*\bPIE\b' 'not a position independent executable'
    check "$binary" "$headers" '^ *GNU_RELRO' 'no RELRO'
    check "$binary" "$dynamic" 'BIND_NOW|FLAGS_1.*\bNOW\b' 'symbols are bound late'
    check "$binary" "$headers" '^ *GNU_STACK' 'nothing said about the stack'
    refuse "$binary" "$headers" '^ *GNU_STACK.* RWE ' 'the stack is executable'
    refuse "$binary" "$headers" '^ *LOAD.* RWE ' 'a segment is writable and executable'
    check "$binary" "$symbols" '__stack_chk_fail' 'no stack canaries'
    check "$binary" "$symbols" '__[a-z]+_chk@' 'no fortified calls'
    refuse "$binary" "$symbols" ' (strcpy|sprintf|gets|strcat)@' 'an unbounded copy is called'
    if [ "$(uname -m)" = x86_64 ]; then
        marked=$(objdump -d --no-show-raw-insn "$binary" | grep -c endbr64) || true
        if [ "$marked" -lt 100 ]; then
            printf '%s: no branch targets are marked\n' "$binary"
            wrong=1
        fi
    fi
    refuse "$binary" "$dynamic" '\((RPATH|RUNPATH|TEXTREL)\)' 'a run path, or text that is relocated'
done
exit "$wrong"
