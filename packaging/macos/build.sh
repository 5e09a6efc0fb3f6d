#!/bin/sh
# Builds "Article Reader.app" and a disk image on macOS. Untested: linted by the tests, never built, for want of a Mac.
# The bundle is not signed; to hand it on, sign and notarise it with your own certificate.
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv .venv
.venv/bin/python -m pip install --require-hashes --only-binary :all: --requirement requirements/package.txt
.venv/bin/python -m pip install --no-index --no-deps --no-build-isolation --editable .
.venv/bin/python packaging/icons.py build
PATH="$PWD/.venv/bin:$PATH" sh packaging/frozen/build.sh dist
version=$(.venv/bin/python -c "import reader_app; print(reader_app.__version__)")
hdiutil create -volname "Article Reader" -srcfolder "dist/Article Reader.app" -format ULFO "dist/article-reader-$version.dmg"
