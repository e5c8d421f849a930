desk-open = Стойка открыта
desk-closed = Стойка закрыта
