"""Reading in a bound process: its limits, what crosses the pipe, and the processes themselves."""
