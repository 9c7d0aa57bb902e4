### Rapor: yardım edenler için sayfa, metin ya da baskı olarak.

# $provider bir e-posta hizmetinin adı.
report-title = Waypost: { $provider }
# $version Waypost’un sürümü, $system işletim sisteminin adı, $id raporun adı.
report-made-by = Hazırlayan: Waypost { $version }, sistem: { $system }. Rapor { $id }.

## Başlıklar

report-heading-tried = Neler denendi
report-heading-compared = Neyle karşılaştırıldı
report-heading-points = Yol, nokta nokta
report-heading-times = Ne zaman, ne kadar süreyle
report-heading-raw = Ölçülen her şey
report-heading-told = Gönderen sunucuların söyledikleri
report-log-title = E-posta sunucusunun günlüğünün gösterdiği
report-log-span = { $from } ile { $to } arası.
# Bir e-posta sunucusunun tek bir hedefe bağlantıları; bütün değişkenler sayıdır.
report-chart = Zaman içinde bağlantılar: ulaşan { $connected }, yanıtsız { $timeout }, başka biçimde başarısız { $other }

## Tablolar

report-part = Parça
report-part-all = Bütün parçalar
report-step = Adım
report-tries = Deneme
report-start = Başlangıç
report-longest = En uzun
report-end = Nasıl bitti
report-point = Nokta
report-address = Adres
report-network = Ağ
report-time = Süre
report-answer = Yanıt

## Neyle karşılaştırıldı

report-role-control = Aynı hatta başkaları
report-role-neighbour = Komşu bir adres
report-role-other-port = Aynı sunucunun başka bir kapısı
report-role-innocent = Kimsenin engellemediği bir ad

## Denemeler nasıl bitti. Bütün değişkenler sayıdır.

report-worked = başarılı: { $count }
report-reply-code = adres yok (kod { $code })
report-unwilling = sunucu kabul etmedi
report-failure-timeout = zamanında yanıt gelmedi
report-failure-connection-reset = kesildi
report-failure-connection-refused = geri çevrildi
report-failure-icmp-unreachable = yolda geri çevrildi
report-failure-no-route = yol yok
report-failure-no-neighbour = komşudan yanıt yok
report-failure-forbidden = burada izin yok
report-failure-connection-closed = erken kapandı
report-failure-tls-alert = şifrelemede hata
report-failure-tls-protocol = doğru şifreleme yok
report-failure-bad-reply = anlamsız bir yanıt
report-failure-too-large = fazla uzun yanıt
report-failure-local-fault = bu tarafta bir arıza
report-failure-cancelled = durduruldu
report-failure-unknown = başka biçimde başarısız

## Yoldaki noktalar. $target kapısı (portu) ve adresiyle bir sunucu.

report-way-to = Hedef: { $target }
report-way-closed = Bu sistem Waypost’un bakmasına izin vermiyor.
report-hop-time-exceeded = iletti
report-hop-connected = sunucu bağlantıyı kabul etti
report-hop-refused = sunucu geri çevirdi
report-hop-unreachable = burada geri çevrildi
report-hop-silent = yanıt yok
report-not-reached = İz burada bitiyor.

## Süreler. $ms milisaniye sayısı, $seconds 5,4 gibi bir metin.

report-ms = { $ms } ms
report-seconds = { $seconds } sn

## Baskının altında

report-raw-attached = Ölçülen her şey bu dosyaya eklidir.
report-missing-letters = Bazı harfler bu dosyada çizilemiyor ve kutu olarak görünüyor. Sayfada (HTML) hepsi var.

## What was taken out of a report before it left

removed-some = { $what } ({ $count })
removed-mail-address = e-posta adreslerindeki adlar
removed-address = kendi adresleri
removed-name = bilgisayarın, kullanıcının ve Wi-Fi ağının adları
removed-home-folder = ev klasörünün yolları
removed-secret = köprüler, anahtarlar ve parolalar
removed-encoded = bunlardan başka biçimde yazılmış olanlar
removed-local-network = kendi ağının noktaları
removed-time = kesin saatler
removed-system = sistemin sürümü
removed-chosen = ayrıca istenenler
