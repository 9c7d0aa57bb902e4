### Pencere çerçevesinin söyledikleri: dilin kendi adı, bildirimler, sistem pencereleri.

language-name = Türkçe
shell-check-ended = Kontrol bitti
