"""Many pairs: texts or files in, Parquet parts out, on processes of this machine or a Dask cluster."""
