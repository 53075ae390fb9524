"""DropNullFields: fields without a value in any record, dropped."""

from awsglue import gluetypes
from awsglue.transforms.transform import GlueTransform


def _null_paths(data_type, path=""):
    for field in data_type:
        name = f"`{field.name}`" if "." in field.name else field.name
        here = f"{path}.{name}" if path else name
        if isinstance(field.dataType, gluetypes.NullType):
            yield here
        elif isinstance(field.dataType, gluetypes.StructType):
            yield from _null_paths(field.dataType, here)


class DropNullFields(GlueTransform):
    """Drops the fields whose type is null, and prints their names."""

    def __call__(self, frame, transformation_ctx="", info="", stageThreshold=0, totalThreshold=0):
        paths = list(_null_paths(frame.schema()))
        print(f"null_fields {paths}")
        if not paths:
            return frame
        return frame.drop_fields(paths, transformation_ctx, info, stageThreshold, totalThreshold)
