#!/bin/bash
# Measures what of core the tests run, but the long ones: lines and branches, and names what they
# leave out. The tests of the programs count, too: a process that ends of itself, or by SIGTERM,
# leaves its counts behind; one that is killed, or that runs as another user, leaves none.
#
# Not counted as a branch, for nobody decides there:
#   exceptions, but in the one file that has them: the preset builds without
#   the lock that the compiler puts around the first use of a "static const" in a function
#   the failing side of an assertion, which ends the program
#   comparisons that the compiler writes ("= default"), and what Qt's macros declare
# It builds without optimisation, or the inlined Qt would be counted as ours.
#
#   installer/coverage.sh    the report is build/coverage/report.txt, pages are in build/coverage/html
#
# Ends with 1 below 95 % of the lines or 90 % of the branches.
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -eq 0 ] || fail "usage: installer/coverage.sh"
exec </dev/null
need_packages build run test coverage
cd "$SOURCE_DIR"

cmake --preset coverage >/dev/null
mapfile -t tests < <(ctest --test-dir build/coverage -N -LE '^long$' |
    sed -n 's/^ *Test *#[0-9]*: \(tst_[a-z0-9_]*\)$/\1/p')
build_preset coverage "${tests[@]}"
find build/coverage -name '*.gcda' -delete
say "Tests"
export QTEST_FUNCTION_TIMEOUT=3000000 FOTA_RUNS=100 # what is counted is slow
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(($(nproc) * 2))}
ctest --preset coverage --output-on-failure -E 'tst_layers|fault_coverage|^bench_' ||
    warn "a test failed: what it would have run is missing below"

say "Coverage of core"
mkdir -p build/coverage/html
gcovr --root . --filter 'core/' --object-directory build/coverage \
    --exclude-throw-branches --exclude-unreachable-branches \
    --exclude-branches-by-pattern '.*(\bstatic const\b|\bQ_ASSERT|= default;|\bQ_DECLARE_METATYPE)' \
    --gcov-ignore-parse-errors --json build/coverage/coverage.json \
    --html-details build/coverage/html/index.html --print-summary --json-summary build/coverage/summary.json \
    --txt build/coverage/lines.txt
python3 - <<'PYTHON' | tee build/coverage/report.txt
import json
import sys

summary = json.load(open("build/coverage/summary.json"))
files = json.load(open("build/coverage/coverage.json"))["files"]


def spans(numbers):
    """[3, 4, 5, 9] as "3-5 9"; a gap of lines that hold no code ends a span, too"""
    parts = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return " ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in parts) or "-"


print("What is missing, the most first. FILE: lines not run; lines of which a branch was not taken")
rows = []
for file in files:
    unrun = [l["line_number"] for l in file["lines"] if l["count"] == 0 and not l.get("gcovr/noncode")]
    half = [l["line_number"] for l in file["lines"]
            if l["count"] > 0 and any(b["count"] == 0 for b in l["branches"])]
    if unrun or half:
        rows.append((len(unrun) * 2 + len(half), file["file"], unrun, half))
for _, name, unrun, half in sorted(rows, reverse=True):
    print(f"{name}: {spans(unrun)}; {spans(half)}")
lines, branches = summary["line_percent"], summary["branch_percent"]
print(f"lines {lines} % (95), branches {branches} % (90)")
sys.exit(lines < 95 or branches < 90)
PYTHON
