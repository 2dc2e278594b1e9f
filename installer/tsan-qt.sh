#!/bin/bash
# Builds Qt Core, Network, Test and SerialPort with the thread sanitizer from Debian's own source
# packages, once, into a cache outside the tree, and prints the folder of the libraries. A program
# built by the preset tsan runs against them by LD_LIBRARY_PATH: they are the same version, and have
# the same interface, as those that it was linked with. (With libraries that are not instrumented the
# thread sanitizer reports every queued call.) SerialPort is left out, and Debian's used, where its
# source cannot be had: the port is the business of one thread.
#
#   installer/tsan-qt.sh [--jobs N]
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

jobs=$(parallel_jobs)
if [ "${1:-}" = --jobs ] && [ -n "${2:-}" ]; then
    jobs=$2
elif [ $# -gt 0 ]; then
    fail "usage: installer/tsan-qt.sh [--jobs N]"
fi

mirror=${FOTABENCH_MIRROR:-http://deb.debian.org/debian}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/fotabench/qt-tsan
need_packages build sanitizers

version=$(dpkg-query -W -f '${Version}' libqt6core6)
version=${version//[^A-Za-z0-9.+-]/_}
place=$cache/$version
if [ -e "$place/complete" ]; then
    echo "$place/lib"
    exit 0
fi
say "Building Qt $version with the thread sanitizer into $place (10 minutes or so on two cores)"
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9 # two of these at once would build in one folder
rm -rf "$place"
mkdir -p "$place/apt/lists/partial" "$place/apt/archives/partial" "$place/lib"

# An apt of its own: the source lines are nobody else's business, and root is not needed.
cat >"$place/apt/sources.list" <<END
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm-updates main
END
private_apt() {
    apt-get -q -o Dir::Etc::sourcelist="$place/apt/sources.list" -o Dir::Etc::sourceparts=- \
        -o Dir::State::lists="$place/apt/lists" -o Dir::Cache::archives="$place/apt/archives" \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User= \
        -o Acquire::Retries=3 "$@" </dev/null >&2
}
private_apt update
cd "$place"
private_apt source qt6-base
modules=(Core Network Test)
if private_apt source qt6-serialport; then
    modules+=(SerialPort)
else
    warn "no source of qt6-serialport: SerialPort stays as Debian built it"
fi

flags="-O1 -g1 -fsanitize=thread -fno-omit-frame-pointer"
say "Configuring and building qt6-base"
cmake -S "$place"/qt6-base-[0-9]*/ -B "$place/base" -G Ninja --log-level=WARNING \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" -DCMAKE_C_FLAGS_DEBUG="-O1 -g1" \
    -DFEATURE_separate_debug_info=OFF -DFEATURE_sanitize_thread=ON -DECM_ENABLE_SANITIZERS=thread \
    -DFEATURE_gui=OFF -DFEATURE_widgets=OFF -DFEATURE_sql=OFF -DFEATURE_dbus=OFF \
    -DFEATURE_glib=OFF -DFEATURE_xml=OFF -DFEATURE_concurrent=OFF \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF >&2
cmake --build "$place/base" --parallel "$jobs" --target Core Network Test >&2

if [[ " ${modules[*]} " == *" SerialPort "* ]]; then
    # Against Debian's Qt, for it only needs the interface; the sanitizer comes by the flags.
    say "Configuring and building qt6-serialport"
    cmake -S "$place"/qt6-serialport-*/ -B "$place/serialport" -G Ninja --log-level=WARNING \
        -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="$flags" -DCMAKE_C_FLAGS_DEBUG="$flags" \
        -DCMAKE_SHARED_LINKER_FLAGS=-fsanitize=thread -DFEATURE_separate_debug_info=OFF \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF >&2
    cmake --build "$place/serialport" --parallel "$jobs" --target SerialPort >&2
fi

find "$place" -name 'libQt6*.so.6*' -not -path "$place/lib/*" -exec cp -a '{}' "$place/lib" ';'
for library in "${modules[@]}"; do
    file=$place/lib/libQt6$library.so.6
    [ -e "$file" ] || fail "$file was not built"
    readelf --dynamic "$file" | grep 'NEEDED.*libtsan' >/dev/null || fail "$file is not instrumented"
done
rm -rf "$place/base" "$place/serialport" "$place/apt" "$place"/qt6-*
touch "$place/complete"
echo "$place/lib"
