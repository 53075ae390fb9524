"""Where frames come from and go to: file formats, connections, the Data Catalog, bookmarks."""
