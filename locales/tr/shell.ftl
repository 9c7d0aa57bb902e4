### Pencere çerçevesinin söyledikleri: dilin kendi adı, bildirimler, sistem pencereleri.

language-name = Türkçe
shell-check-ended = Kontrol bitti

## Sistem pencereleri

shell-pick-mail = Geri dönen iletiyi seçin
shell-pick-logs = Günlükleri seçin
shell-save-report = Raporu kaydet
shell-close-title = Waypost kapatılsın mı?
shell-close-route = Tor üzerinden yol açık. Waypost kapanınca yol da kapanır; onu kullanan e-posta programları beklemek zorunda kalır.
shell-close-yes = İkisini de kapat
shell-close-no = Açık kalsın
