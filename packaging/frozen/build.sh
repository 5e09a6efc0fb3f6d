#!/bin/sh
# Builds the one-folder program into TARGET/reader-app, the same content at every build; PyInstaller must be on the path.
# Usage: packaging/frozen/build.sh TARGET
set -eu
cd "$(dirname "$0")/../.."
target=${1:?the folder to build into}
released=$(sed -n 's/^## \[[0-9.]*\] - \([0-9-]*\)$/\1/p' CHANGELOG.md | head -n 1)
# Archives and compiled modules carry the day of the release; sets are walked in one order.
SOURCE_DATE_EPOCH=$(python -c "import datetime as d, sys; print(int(d.datetime.fromisoformat(sys.argv[1] + '+00:00').timestamp()))" "$released")
PYTHONHASHSEED=0
export SOURCE_DATE_EPOCH PYTHONHASHSEED
rm -rf "$target/reader-app"
pyinstaller --noconfirm --clean --log-level ERROR --distpath "$target" --workpath build/frozen packaging/frozen/reader-app.spec
rm -rf build/frozen
# Symbols for debuggers are a third of all bytes. What auditwheel moved into *.libs does not survive being stripped.
[ "$(uname -s)" != Linux ] || find "$target/reader-app" -name '*.so*' -type f -not -path '*.libs/*' -exec strip --strip-unneeded {} +
du -sm "$target/reader-app" | sed 's/\([0-9]*\).*/The program lies in its folder: \1 MB/'
