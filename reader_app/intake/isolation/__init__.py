"""Reading in a confined process: its limits, what crosses the pipe, and the processes themselves."""
