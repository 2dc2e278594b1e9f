#!/bin/bash
# Installs what is missing, builds, and runs the tests.
#
#   installer/test.sh           all but the long ones; ends with the summary of ctest
#   installer/test.sh --long    also the long ones; the smoke set under the memory checker; the
#                               hardening of the release; all under the address, leak and
#                               undefined-behaviour sanitizers, and those of core under the thread
#                               sanitizer
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

long=no
case "$*" in
"") ;;
--long) long=yes ;;
*) fail "usage: installer/test.sh [--long]" ;;
esac
exec </dev/null

need_packages build run test
[ "$long" = no ] || need_packages sanitizers
cd "$SOURCE_DIR"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # root in a bare system has none
    mkdir -m 0700 "$scratch/runtime"
    export XDG_RUNTIME_DIR=$scratch/runtime
fi
unset DISPLAY WAYLAND_DISPLAY # what needs a display starts its own

build_preset dev
# Most tests wait for their own programs: two to a core.
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(($(nproc) * 2))}

say "Tests"
if [ "$long" = no ]; then
    ctest --preset dev --output-on-failure
    exit
fi

failed=()
stage() { # stage NAME command...
    local name=$1
    shift
    say "$name"
    "$@" || failed+=("$name")
}
stage "Tests" ctest --preset dev --output-on-failure
# The preset leaves these out, whatever else is asked for.
stage "Long tests" ctest --test-dir build/dev -L '^long$' --no-tests=error --output-on-failure

stage "The smoke set under the memory checker" installer/memcheck.sh

build_preset release fotabench fotabench-cli
stage "Hardening of the release" installer/check-hardening.sh \
    build/release/app/fotabench build/release/app/fotabench-cli build/release/compile_commands.json

build_preset asan
stage "Tests under the address, leak and undefined-behaviour sanitizers" \
    env ASAN_OPTIONS=detect_stack_use_after_return=1:check_initialization_order=1 \
    LSAN_OPTIONS="suppressions=$SOURCE_DIR/installer/lsan.supp:print_suppressions=0" \
    UBSAN_OPTIONS=print_stacktrace=1 \
    ctest --preset asan --output-on-failure

# GCC 12's runtime cannot live with all of the address randomisation of newer kernels.
fixed_addresses=()
if setarch -R true 2>/dev/null; then
    fixed_addresses=(setarch -R)
fi
# What D-Bus and SQL bring along is not instrumented: its tests stay out.
not_instrumented='modemmanager|sleepinhibitor|notifier|power$|sessionindex|indexfile|hostservices|hostguard'
qt_tsan=$(installer/tsan-qt.sh)
build_preset tsan
stage "Tests of core under the thread sanitizer" \
    env LD_LIBRARY_PATH="$qt_tsan" TSAN_OPTIONS=second_deadlock_stack=1:die_after_fork=0 "${fixed_addresses[@]}" \
    ctest --preset tsan -L '^unit$' -E "$not_instrumented" --output-on-failure

if [ "${#failed[@]}" -gt 0 ]; then
    printf 'failed: %s\n' "${failed[@]}"
    exit 1
fi
