desk-open = The desk is open
desk-closed = The desk is closed
