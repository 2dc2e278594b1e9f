#!/bin/bash
# Does a fresh Debian 12 get along? Makes an empty one (debootstrap, minbase) in a temporary folder,
# puts a clean clone of this repository into it, and runs the two commands of the README there, as
# root, without a terminal and a display. Needs root; nothing of the host is changed.
#
#   installer/check-fresh.sh [--uncommitted] [--packages] [--user]
#       --uncommitted   the working tree instead of a clone of what is committed
#       --packages      installs the packages and configures; builds and tests nothing
#       --user          as an ordinary user with sudo instead of root
set -euo pipefail
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

mirror=${FOTABENCH_MIRROR:-http://deb.debian.org/debian}
security=${FOTABENCH_SECURITY_MIRROR:-http://deb.debian.org/debian-security}

in_root() { # the name of the command, then the command as one text
    local name=$1 command=$2 account=root home=/root status=0 begun=$SECONDS
    if [ "$user" = yes ]; then
        account=bench home=/home/bench
    fi
    say "$name"
    chroot "$root" /usr/sbin/runuser -u "$account" -- /usr/bin/env -i HOME="$home" CI=true TERM=dumb \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        /bin/bash -c "cd /srv/fotabench && $command" </dev/null || status=$?
    results+=("$(printf '%-28s exit %-3d %4d s' "$name" "$status" $((SECONDS - begun)))")
    [ "$status" -eq 0 ] || failed=1
}

# In a mount and process namespace of its own: what is mounted and started here ends with it.
if [ "${1:-}" = --inside ]; then
    root=$2 packages=$3 user=$4 results=() failed=0
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount --bind /dev/pts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    if [ "$user" = yes ]; then
        chroot "$root" /bin/sh -ec 'apt-get -q update; apt-get -q -y install --no-install-recommends sudo
            useradd --create-home --shell /bin/bash bench
            echo "bench ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/bench
            chown -R bench: /srv/fotabench' </dev/null
    fi
    if [ "$packages" = yes ]; then
        in_root packages '. installer/lib.sh && need_packages build run test'
        # shellcheck disable=SC2016 # expanded in the new root
        in_root "nothing to do again" '. installer/lib.sh && [ -z "$(need_packages build run test 2>&1)" ]'
        in_root configure 'cmake --preset dev'
        in_root "FTP server of the tests" '/usr/bin/python3 -I -c "import pyftpdlib, pyatspi"'
    else
        in_root installer/demo.sh installer/demo.sh
        in_root installer/test.sh installer/test.sh
    fi
    say "Fresh Debian 12, $(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages"
    printf '%s\n' "${results[@]}"
    exit "$failed"
fi

packages=no user=no uncommitted=no
for option; do
    case $option in
    --packages) packages=yes ;;
    --user) user=yes ;;
    --uncommitted) uncommitted=yes ;;
    *) fail "usage: installer/check-fresh.sh [--uncommitted] [--packages] [--user]" ;;
    esac
done
[ "$(id -u)" -eq 0 ] || fail "needs root, for debootstrap and chroot"
need_packages fresh

place=$(mktemp -d -p "${TMPDIR:-/var/tmp}" fotabench-fresh.XXXXXX)
trap 'rm -rf --one-file-system "$place"' EXIT
trap 'exit 130' INT TERM
root=$place/root
say "debootstrap into $root"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$place/debootstrap.log" 2>&1 ||
    { tail -n 20 "$place/debootstrap.log" >&2; fail "debootstrap failed"; }
cat >"$root/etc/apt/sources.list" <<END
deb $mirror bookworm main
deb $mirror bookworm-updates main
deb $security bookworm-security main
END
# The host's way to the mirror; no service starts in the new root.
apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-)' >"$root/etc/apt/apt.conf.d/90host" || true
cp /etc/resolv.conf /etc/hosts "$root/etc/"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"

if [ "$uncommitted" = yes ]; then
    mkdir -p "$root/srv/fotabench"
    (cd "$SOURCE_DIR" && git ls-files --cached --others --exclude-standard -z |
        tar --null --files-from=- --ignore-failed-read -cf -) | tar -xf - -C "$root/srv/fotabench"
else
    git clone --quiet --no-local "$SOURCE_DIR" "$root/srv/fotabench"
fi
status=0
unshare --mount --propagation private --pid --fork --kill-child -- \
    "$SOURCE_DIR/installer/check-fresh.sh" --inside "$root" "$packages" "$user" || status=$?
exit "$status"
