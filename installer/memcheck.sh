#!/bin/bash
# Runs the smoke set under valgrind's memory checker (K19): a whole update of the simulated module,
# what can be done with its log, and the tests of the parsers. What the sanitizers cannot see, reads
# of memory that was never written, it tells; a leak is one where nothing points to the memory any more.
#
#   installer/memcheck.sh    after a build of the preset dev; prints what is wrong; 1 if anything is
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -eq 0 ] || fail "usage: installer/memcheck.sh"
exec </dev/null
need_packages memcheck
cd "$SOURCE_DIR"
cli=build/dev/app/fotabench-cli
[ -x "$cli" ] || fail "not built: $cli"

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=3000000
export QT_ENABLE_REGEXP_JIT=0 # what PCRE2 compiles at run time, valgrind takes for reads of nothing
export FOTABENCH_MEMCHECK_PASSWORD=demo
wrong=0
checked() { # checked NAME command...
    local name=$1
    shift
    if valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
        --errors-for-leak-kinds=definite --num-callers=25 \
        --suppressions=installer/memcheck.supp "$@" >"$data/output" 2>&1; then
        say "$name: clean"
    else
        warn "$name: ended with $?"
        cat "$data/output"
        wrong=1
    fi
}

checked "update" "$cli" update --port sim:demo --server demo --user demo \
    --password-env FOTABENCH_MEMCHECK_PASSWORD --yes --data-dir "$data" --log "$data/update.log"
checked "sessions" "$cli" sessions list --data-dir "$data"
checked "analyze" "$cli" analyze "$data/update.log"
checked "convert" "$cli" convert "$data/update.log" --to "$data/update.fbz"
checked "replay" "$cli" check --port "replay:$data/update.log" --server demo --user demo \
    --password-env FOTABENCH_MEMCHECK_PASSWORD --data-dir "$data"
for test in tst_lineframer tst_finalresult tst_parsers tst_transferreader tst_checkfile tst_foreignlogs \
    tst_transcript tst_redactor tst_telnetcodec; do
    binary=$(find build/dev/tests -name "$test" -type f)
    [ -x "$binary" ] || fail "not built: $test"
    checked "$test" "$binary"
done
exit "$wrong"
