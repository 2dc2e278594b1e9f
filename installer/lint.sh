#!/bin/bash
# The format of all sources, clang-tidy over core, ui and app, and the shell scripts. Wants a build
# of the preset dev, for clang-tidy reads the sources that it generates.
#
#   installer/lint.sh [--format]    --format: only the format, and the scripts
set -uo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

only_format=no
case "$*" in
"") ;;
--format) only_format=yes ;;
*) fail "usage: installer/lint.sh [--format]" ;;
esac
need_packages lint
cd "$SOURCE_DIR" || exit

failed=0
sources() { git ls-files --cached --others --exclude-standard -z -- "$@"; }

say "clang-format"
sources '*.cpp' '*.h' | xargs -0 -r -n 20 -P 2 clang-format --dry-run -Werror || failed=1

say "shellcheck"
sources 'installer/*.sh' '.ci/run' | xargs -0 -r shellcheck -x -P installer || failed=1

if [ "$only_format" = no ]; then
    [ -e build/dev/compile_commands.json ] || build_preset dev
    say "clang-tidy"
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    # Each source alone: what GCC has precompiled, clang cannot read, and would hide what is missing.
    sed 's/ -Winvalid-pch -include [^ ]*cmake_pch.hxx//' build/dev/compile_commands.json >"$scratch/compile_commands.json"
    sources 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' | xargs -0 -r -n 4 -P 2 \
        clang-tidy -p "$scratch" --quiet --extra-arg=-Wno-unknown-warning-option || failed=1
fi
exit "$failed"
