### Tablolarda, listelerde ve etiketlerde geçen sözler.

## Birinin e-postasının bir parçası, bir listenin içinde durduğu gibi.

service-webmail = web posta sayfası
service-imap = e-posta programında alma (IMAP)
service-smtp = e-posta programından gönderme (SMTP)
service-pop3 = e-posta programında alma (POP3)
service-mx = başka hizmetlerden gelen e-postayı kabul etme (MX)

## Aynısı, az yer olan bir tabloda.

service-short-webmail = Web sayfası
service-short-imap = Alma (IMAP)
service-short-smtp = Gönderme (SMTP)
service-short-pop3 = Alma (POP3)
service-short-mx = Dışarıdan gelen (MX)

## E-postanın bir parçasının durumu.

state-ok = çalışıyor
state-blocked = engelleniyor
state-degraded = yavaş
state-down = çalışmıyor
state-unknown = bilinmiyor

## Birkaç sözcükle sonuç.

status-ok = Her şey yolunda
status-blocked = Yoldaki bir şey e-postanızı engelliyor
status-local-problem = Sorun sizin tarafınızda
status-provider-problem = Sorun e-posta hizmetinde
status-degraded = Çalışıyor, ama yavaş
status-inconclusive = Waypost anlayamadı

## Yolun neresinde bir şey ters gidiyor.

layer-link = kendi ağınız
layer-dns = adres araması
layer-tcp = sunucuya giden yol
layer-tls = şifreleme
layer-http = web sayfası
layer-mail = e-posta sunucusuyla konuşma
layer-throughput = hız
layer-provider = hizmetin kendisi

## Bu bilgisayarla e-posta arasındaki duraklar, sırasıyla.

station-computer = Bilgisayar
station-network = Ağ
station-dns = Adresler
station-road = Yol
station-encryption = Şifreleme
station-service = E-posta

station-state-fine = iyi
station-state-broken = bozuk
station-state-slow = yavaş
station-state-unknown = bilinmiyor
