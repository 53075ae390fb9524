"""Transforms of collections of frames."""

from awsglue.dynamicframe import DynamicFrameCollection
from awsglue.transforms.transform import GlueTransform


class SelectFromCollection(GlueTransform):
    """Picks a frame of a collection by its name."""

    def __call__(self, dfc, key, transformation_ctx=""):
        return dfc.select(key, transformation_ctx)


class MapToCollection(GlueTransform):
    """Applies a transform to each frame of a collection."""

    def __call__(self, dfc, BaseTransform, frame_name="frame", transformation_ctx="", **base_kwargs):
        def applied(frame, context):
            return BaseTransform.apply(**{frame_name: frame, **base_kwargs, "transformation_ctx": context})

        return dfc.map(applied, transformation_ctx)


class FlatMap(GlueTransform):
    """Applies a transform to each frame of a collection, and gathers the frames of its results."""

    def __call__(self, dfc, BaseTransform, frame_name="frame", transformation_ctx="", **base_kwargs):
        if not isinstance(dfc, DynamicFrameCollection):
            raise TypeError(f"dfc must be a DynamicFrameCollection. Got {type(dfc)}")

        def applied(frame, context):
            return BaseTransform.apply(**{frame_name: frame, **base_kwargs, "transformation_ctx": context})

        return dfc.flatmap(applied, transformation_ctx)
