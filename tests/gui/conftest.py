import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("READER_APP_TEST_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"
