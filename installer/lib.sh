# shellcheck shell=bash
# What the scripts of this folder share: packages, build, messages. To be sourced; needs bash.

export LC_ALL=C.UTF-8 HOME="${HOME:-/root}"
SOURCE_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export SOURCE_DIR

say() { printf '\n== %s\n' "$*" >&2; }
warn() { printf 'warning: %s\n' "$*" >&2; }
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Prints the packages of the groups named, one a line.
packages_of() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$SOURCE_DIR/installer/packages.txt"
    done
}

# Prints those of the packages named that are not installed.
missing_packages() {
    local package state
    for package in "$@"; do
        # dpkg-query fails for a package it does not know; under "set -e" that would end the list.
        state=$(dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1) || true
        [ "$state" = installed ] || printf '%s\n' "$package"
    done
}

# Runs a command as root: directly, or by sudo. 1 if there is no way.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

# True when apt knows a version of every package named.
apt_knows() {
    local package
    for package in "$@"; do
        # Not grep -q: it would leave early, and apt-cache would die of it under "pipefail".
        apt-cache policy "$package" 2>/dev/null | grep -E '^ *Candidate: [^(]' >/dev/null || return 1
    done
}

apt_update() { as_root apt-get -q -o Acquire::Retries=3 update </dev/null; }
apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@" </dev/null
}

# Installs what is missing of the groups named; does nothing, not even ask apt, if nothing is.
need_packages() {
    local -a wanted missing
    local updated=no
    mapfile -t wanted < <(packages_of "$@")
    [ "${#wanted[@]}" -gt 0 ] || fail "no such group of packages: $*"
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        warn "not a Debian system: nothing is installed, what is missing shows in the build"
        warn "needed are what these packages hold: ${wanted[*]}"
        return 0
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "packages are missing, and there is neither root nor sudo to install them. As root:
    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    if ! apt_knows "${missing[@]}"; then
        apt_update || warn "apt-get update failed; going on with the lists there are"
        updated=yes
        apt_knows "${missing[@]}" || fail "apt knows no version of some of: ${missing[*]}
    Debian 12 (bookworm), component main, has them all; see /etc/apt/sources.list"
    fi
    apt_install "${missing[@]}" && return 0
    # The lists may be older than what the mirror still has.
    if [ "$updated" = no ] && apt_update && apt_install "${missing[@]}"; then
        return 0
    fi
    fail "apt-get could not install: ${missing[*]}"
}

# Parallel jobs: one a core, but at most one per GiB of memory that is free.
parallel_jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    [ "${memory:-0}" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build_preset PRESET [target...]: configures and builds, all targets if none is named.
build_preset() {
    local preset=$1
    shift
    local -a targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    say "Building, preset $preset"
    (
        cd "$SOURCE_DIR" || exit
        cmake --preset "$preset" &&
            cmake --build --preset "$preset" --parallel "$(parallel_jobs)" "${targets[@]}"
    ) >&2 || fail "the build of preset $preset failed"
}
