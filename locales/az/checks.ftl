### dilmanc yoxlamalarının mətnləri: nə aşkar etdikləri və hər birinin izahı.
