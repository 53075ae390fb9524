"""What a DynamicFrame is made of: a Spark DataFrame, Glue's schema of it, and the transforms over both.

The schema is kept beside the DataFrame instead of in Spark's column metadata: metadata is lost by expressions and
cannot mark the elements of an array. A choice is a struct column with one field per type, so every transform is an
ordinary Spark SQL expression, and `toDF` costs nothing.
"""
