"""Exact nearest neighbours among unit vectors, with one database left out on request: a faiss flat index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from finer_sql_lib.memory.encoder import Vectors


class FlatIndex:
    """Grows only. Loads faiss with the first vectors; the dimension is theirs."""

    def __init__(self) -> None:
        self._faiss: Any = None
        self._index: Any = None
        self._places: dict[str, list[int]] = defaultdict(list)

    def __len__(self) -> int:
        return 0 if self._index is None else int(self._index.ntotal)

    def add(self, vectors: Vectors, db_ids: Sequence[str]) -> None:
        """Append unit vectors, shape (n, dimension), each belonging to the database of the same place."""
        if self._index is None:
            self._faiss = _import_faiss()
            self._index = self._faiss.IndexFlatIP(vectors.shape[1])
        for place, db_id in enumerate(db_ids, len(self)):
            self._places[db_id].append(place)
        self._index.add(np.ascontiguousarray(vectors))

    def nearest(self, vector: Vectors, k: int, without: str | None = None) -> Vectors:
        """The up to ``k`` vectors nearest to ``vector`` (dimension,), best first, none of the database ``without``."""
        if not len(self):
            return np.empty((0, len(vector)), dtype=np.float32)
        parameters = None
        if without in self._places:
            own = self._faiss.IDSelectorBatch(np.asarray(self._places[without], dtype=np.int64))
            parameters = self._faiss.SearchParameters(sel=self._faiss.IDSelectorNot(own))
        _, places = self._index.search(vector[None, :], min(k, len(self)), params=parameters)
        return np.asarray(self._index.reconstruct_batch(places[0][places[0] >= 0]))


def _import_faiss() -> Any:
    try:
        import faiss
    except ImportError as error:
        raise ImportError("the memory needs faiss, which is not installed: pip install 'finer-sql[train]'") from error
    return faiss
