"""The transform classes of Glue scripts: `from awsglue.transforms import *`."""

from awsglue.transforms.collection_transforms import FlatMap, MapToCollection, SelectFromCollection
from awsglue.transforms.drop_nulls import DropNullFields
from awsglue.transforms.field_transforms import (
    ApplyMapping,
    DropFields,
    Relationalize,
    RenameField,
    ResolveChoice,
    SelectFields,
    SplitFields,
    Unbox,
    UnnestFrame,
)
from awsglue.transforms.row_transforms import (
    Coalesce,
    ErrorsAsDynamicFrame,
    Filter,
    Join,
    Map,
    Repartition,
    Spigot,
    SplitRows,
    Union,
)
from awsglue.transforms.transform import GlueTransform

__all__ = [
    "ApplyMapping", "Coalesce", "DropFields", "DropNullFields", "ErrorsAsDynamicFrame", "Filter", "FlatMap",
    "GlueTransform", "Join", "Map", "MapToCollection", "Relationalize", "RenameField", "Repartition", "ResolveChoice",
    "SelectFields", "SelectFromCollection", "Spigot", "SplitFields", "SplitRows", "Unbox", "Union", "UnnestFrame",
    "get_transform", "list_transforms",
]  # fmt: skip


def get_transform(name):
    """Returns the transform class of that name, None when there is none."""
    found = globals().get(name)
    return found if isinstance(found, type) and issubclass(found, GlueTransform) else None


def list_transforms():
    """Returns the names of the transform classes."""
    return sorted(name for name in __all__ if get_transform(name) and name != "GlueTransform")
