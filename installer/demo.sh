#!/bin/bash
# Installs what is missing, builds, and shows an update of a simulated module: in the window where
# there is a display, else in the terminal. Needs no module, no SIM and no server.
#
#   installer/demo.sh [--terminal]
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

programs=$SOURCE_DIR/build/dev/app
terminal=no
case "$*" in
"") [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || terminal=yes ;;
--terminal) terminal=yes ;;
*) fail "usage: installer/demo.sh [--terminal]" ;;
esac

# The whole procedure, on the built-in module, with a local folder as its FTP server.
demo_in_terminal() {
    FOTABENCH_DEMO_PASSWORD=demo "$programs/fotabench-cli" update --port sim:demo \
        --server demo --user demo --password-env FOTABENCH_DEMO_PASSWORD --yes --data-dir "$1"
}

if [ "$terminal" = no ]; then
    groups=(build run)
    [ -n "${DISPLAY:-}" ] || groups+=(wayland)
    need_packages "${groups[@]}"
    build_preset dev fotabench
    say "Check, then Update… are all that is left to press"
    exec "$programs/fotabench" --demo
fi

need_packages build run
build_preset dev fotabench-cli
say "No display, or none wanted: the demo runs in the terminal"
data=$(mktemp -d) # a demo is not kept among the real sessions
trap 'rm -rf "$data"' EXIT
demo_in_terminal "$data"
