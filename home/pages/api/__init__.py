"""The parts of the contract of the API that all rooms share (docs/api.md).

Answers are plain models of pydantic: a Schema of django-ninja looks at each value in Python.
"""
