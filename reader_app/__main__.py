"""``python -m reader_app``: hands over to the command line."""

from reader_app.cli import run

if __name__ == "__main__":
    run()
