#!/bin/bash
# Checks the hardening of programs (K21): position independent, full RELRO with all symbols bound at
# the start, no executable stack, canaries, fortified calls, control-flow protection, no run path.
#
#   installer/check-hardening.sh BINARY…    prints what is wrong; 1 if anything is
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

for binary in "$@"; do
    [ -r "$binary" ] || fail "cannot be read: $binary"
    headers=$(readelf -W -h -l "$binary")
    dynamic=$(readelf -W -d "$binary")
    symbols=$(readelf -W --dyn-syms "$binary")
    notes=$(readelf -W -n "$binary" 2>/dev/null)
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
        check "$binary" "$notes" 'x86 feature: .*IBT.*SHSTK' 'no control-flow protection'
    fi
    refuse "$binary" "$dynamic" '\((RPATH|RUNPATH|TEXTREL)\)' 'a run path, or text that is relocated'
done
exit "$wrong"
