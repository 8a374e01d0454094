"""The inside of a worker process. Standard library only, and little of it: a worker must start in milliseconds.

A worker imports this folder as a package of its own (``sandbox``), without the library around it.
"""
