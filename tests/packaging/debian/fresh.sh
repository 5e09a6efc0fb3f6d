#!/bin/sh
# A fresh Debian 12 meets the package: installs it on the bare system, uses it, removes it and looks for what stayed;
# then installs a desktop and uses it for the first time (first_use.py). Needs root, debootstrap and, at first, the archive.
# Usage: tests/packaging/debian/fresh.sh PACKAGE.deb [FOLDER FOR THE BARE SYSTEM]
set -eu
package=$(realpath "${1:?the package}")
here=$(realpath "$(dirname "$0")")
project=$(realpath "$here/../../..")
bare=${2:-$project/build/debian-12}
[ "$(id -u)" = 0 ] || { echo "fresh.sh: only root can make a new system" >&2; exit 69; }
[ -e "$bare/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$bare"

root=$(mktemp -d -p "$(dirname "$bare")")
pictures() { for picture in "$root"/home/reader/*.png; do [ ! -e "$picture" ] || cp "$picture" "$(dirname "$bare")/"; done; }
trap 'pictures; rm -rf "$root"' EXIT
cp -a "$bare/." "$root"
cp /etc/resolv.conf "$root/etc/"
mkdir "$root/given"
cp "$package" "$root/given/article-reader.deb"
cp "$project/resources/samples/"* "$here/inside.sh" "$here/first_use.py" "$project/tests/journeys/desktop_driver.py" "$root/given/"

# The mounts and all that runs are gone with the process that made them.
unshare --mount --pid --fork --kill-child sh -c '
    mount --bind /dev "$0/dev" && mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm"
    exec chroot "$0" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive sh /given/inside.sh
' "$root"
