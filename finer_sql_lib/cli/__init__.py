"""The command line ``finer-sql``."""
