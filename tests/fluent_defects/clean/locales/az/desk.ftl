desk-open = Masa açıqdır
desk-closed = Masa bağlıdır
