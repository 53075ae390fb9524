"""The base of the transform classes."""


class GlueTransform:
    """A transform as a class: `Name.apply(...)` is `Name()(...)`."""

    @classmethod
    def apply(cls, *args, **kwargs):
        return cls()(*args, **kwargs)

    @classmethod
    def name(cls):
        return cls.__name__

    @classmethod
    def describeArgs(cls):
        raise NotImplementedError(f"describeArgs method not implemented for Transform {cls.__name__}")

    @classmethod
    def describeReturn(cls):
        raise NotImplementedError(f"describeReturn method not implemented for Transform {cls.__name__}")

    @classmethod
    def describeTransform(cls):
        return (cls.__doc__ or "").strip()

    @classmethod
    def describeErrors(cls):
        return []

    @classmethod
    def describe(cls):
        return {
            "transform": {
                "name": cls.name(),
                "args": cls.describeArgs(),
                "returns": cls.describeReturn(),
                "description": cls.describeTransform(),
                "raises": cls.describeErrors(),
                "location": "internal",
            }
        }

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(type(self))

    def __repr__(self):
        return f"<Transform: {self.name()}>"
