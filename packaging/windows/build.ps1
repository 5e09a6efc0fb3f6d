# Builds the setup program on Windows, with Python 3.11 and Inno Setup 6 on the path. Untested (see article-reader.iss).
$ErrorActionPreference = "Stop"
Set-Location "$PSScriptRoot\..\.."
$env:PYTHONHASHSEED = "0"
python -m venv .venv
.venv\Scripts\python -m pip install --require-hashes --only-binary :all: --requirement requirements\package.txt
.venv\Scripts\python -m pip install --no-index --no-deps --no-build-isolation --editable .
.venv\Scripts\python packaging\icons.py build
.venv\Scripts\pyinstaller --noconfirm --clean --distpath dist --workpath build\frozen packaging\frozen\reader-app.spec
$version = .venv\Scripts\python -c "import reader_app; print(reader_app.__version__)"
iscc "/DVersion=$version" packaging\windows\article-reader.iss
