### Geri dönen bir iletinin ve bir e-posta sunucusu günlüğünün söyledikleri.
### Geri dönen iletide: $domain alıcının @ işaretinden sonrası. Günlükte: $domains ve $addresses listedir,
### $domain-count ve $address-count bunların sayısı, $failures kaç kez olmadığı.

## Sunucular ve ağlar

mailflow-server-named = { $host } ({ $address })
mailflow-server-host = { $host }
# $asn bir ağın numarası, $network sahibinin adı.
mailflow-in-network = { $server }, ağı: { $network } (AS{ $asn })
mailflow-in-network-of = { $server }, ağı: { $network } (AS{ $asn }, { $country })

## İletinin verileceği sunucu. Bilindiğinde hemen `-what` ardından gelir.

bounce-other-server = Karşı sunucu: { $server }.

## Ne kadar kesin

bounce-confidence-certain = Rapor bunu açık sözlerle söylüyor.
bounce-confidence-likely = Rapor bunu açıkça söylemiyor, ama büyük olasılıkla bu anlama geliyor.
bounce-confidence-possible = Rapor belirsiz: başka bir anlama da gelebilir.

## Bitip bitmediği

bounce-still-tried = İletiniz kaybolmadı: sunucu denemeyi sürdürüyor, vazgeçerse size haber verir. Şimdilik yeniden göndermeniz gerekmez.
bounce-given-up = Bu ileti artık ulaşmayacak.

## Sunucular arasındaki yol kesik

bounce-path-timeout-title = Karşı sunucuya giden yol kesik
bounce-path-timeout-what = E-postanızı gönderen sunucu, karşı taraftan yanıt alamadı.
bounce-path-timeout-next = Biri bu iki sunucu arasındaki e-postayı engelliyor olabilir ya da karşı sunucu bozuktur. Hangisi olduğunu görmek için başka bir hizmetteki hesaptan yazın. O ileti ulaşırsa bu raporu kendi hizmetinize gösterin: sorun onun hattındadır. Alıcıya, başkalarından e-posta alıp almadığını sorun.

bounce-path-reset-title = Karşı sunucuyla bağlantı koptu
bounce-path-reset-what = İki sunucu bağlandı, sonra bağlantı koptu.
bounce-path-reset-next = Ya sunucular arasındaki bir şey böyle bağlantıları kesiyor ya da karşı sunucu kendisi kapatıyor. Başka bir hizmetteki hesaptan yazın. O ileti ulaşırsa bu raporu kendi hizmetinize gösterin.

bounce-path-unreachable-title = Karşı sunucuya giden yol yok
bounce-path-unreachable-what = E-postanızı gönderen sunucunun ağı, karşı tarafa giden bir yol bilmiyor.
bounce-path-unreachable-next = Bu bir engelleme ya da bir ağdaki arıza olabilir. Başka bir hizmetteki hesaptan yazın. O ileti ulaşırsa bu raporu kendi hizmetinize gösterin: sorun onun hattındadır.

## Karşı taraf kabul etmiyor

bounce-refused-by-order-title = Devlet emriyle reddedildi
bounce-refused-by-order-what = Karşı sunucu iletiyi kabul etmiyor ve neden olarak bir yasayı, mahkemeyi ya da makamı gösteriyor.
bounce-refused-by-order-next = E-posta hizmetleri bunu kendi başlarına değiştiremez. Başka bir ülkedeki hizmetin bir hesabından yazın ya da alıcıya başka bir yoldan ulaşın. Bu raporu saklayın: kanıttır.

bounce-refused-reputation-title = Hizmetinizin sunucusunun orada adı kötüye çıkmış
bounce-refused-reputation-what = Karşı taraf, iletinizi gönderen sunucudan e-posta kabul etmiyor: oradan istenmeyen e-posta gönderilmiş ya da sunucu bir engelleme listesinde.
bounce-refused-reputation-next = Yanlış bir şey yapmadınız. Bu raporu kendi hizmetinize gönderin: sunucunun adını yalnızca o temizleyebilir. O zamana kadar başka bir hizmetteki hesaptan yazın.

bounce-refused-policy-title = Karşı tarafın kuralları iletiyi içeri almıyor
bounce-refused-policy-what = Karşı sunucu iletiyi kendi kurallarından biri gereği kabul etmiyor.
bounce-refused-policy-next = Rapordaki yanıtı okuyun: çoğu zaman kuralı söyler. Bir anlam çıkaramıyorsanız raporu kendi hizmetinize gönderin ve alıcıya başka bir yoldan ulaşın.

bounce-content-rejected-title = İletideki bir şey içeri alınmıyor
bounce-content-rejected-what = Karşı sunucu iletiyi istenmeyen e-posta sanıyor ya da içindeki bir eki kabul etmiyor.
bounce-content-rejected-next = Düz metin olarak, ek ve bağlantı koymadan yeniden gönderin. O ulaşırsa dosyaları başka bir yoldan gönderin.

bounce-auth-failed-title = Karşı taraf iletinin sizden geldiğinden kuşkulu
bounce-auth-failed-what = Karşı sunucu, iletinin gerçekten sizin alan adınızdan geldiğini (SPF, DKIM, DMARC) sınadı ve sınama başarısız oldu.
bounce-auth-failed-next = E-posta programıyla gönderiyorsanız kendi hizmetinizin giden sunucusunu kullandığına bakın. Alan adı sizinse ayarlarını, onunla ilgilenen kişi düzeltmelidir.

bounce-relay-denied-title = Sunucu iletiyi ilerletmiyor
bounce-relay-denied-what = Sunucu, bu adrese giden e-postayı sizden kabul etmiyor ya da önce oturum açmanızı istiyor.
bounce-relay-denied-next = E-posta programıyla gönderiyorsanız giden sunucuda oturum açtığına bakın. Sorun bu değilse alıcının alan adı yanlış ayarlanmıştır: bunu ona başka bir yoldan söyleyin.

bounce-rate-limited-title = Kısa sürede çok fazla e-posta
bounce-rate-limited-what = Karşı taraf, sizden ya da hizmetinizin sunucusundan belli bir sürede ancak belli sayıda e-posta kabul ediyor.
bounce-rate-limited-next = Birkaç saat bekleyin ve her seferinde daha az kişiye olmak üzere yeniden gönderin.

bounce-greylisted-title = Karşı taraf daha sonra gelinmesini istiyor
bounce-greylisted-what = Karşı sunucu göndereni henüz tanımıyor ve ikinci bir deneme istiyor. Bu, istenmeyen e-postaya karşı yaygın bir önlemdir.
bounce-greylisted-next = İleti genellikle bir saat içinde ulaşır. Size kesin olarak geri döndüyse bir kez daha gönderin.

bounce-too-large-title = İleti çok büyük
bounce-too-large-what = İleti, yolundaki bir sunucunun kabul ettiğinden daha büyük.
bounce-too-large-next = Ekleri daha küçük parçalar hâlinde ya da dosyaların bağlantısını gönderin.

## Posta kutusu

bounce-no-such-mailbox-title = Böyle bir posta kutusu yok
bounce-no-such-mailbox-what = { $domain } alan adında bu adres kimseye ait değil.
bounce-no-such-mailbox-next = @ işaretinden öncesinde bir yazım yanlışı arayın. Doğruysa o kişi ayrılmış olabilir: başka bir yoldan sorun.

bounce-mailbox-full-title = Posta kutusu dolu
bounce-mailbox-full-what = Alıcının posta kutusunda yer kalmamış.
bounce-mailbox-full-next = Bunu alıcıya başka bir yoldan söyleyin, yer açılınca iletiyi yeniden gönderin.

bounce-mailbox-disabled-title = Posta kutusu kapalı
bounce-mailbox-disabled-what = Adres var, ama posta kutusu kapatılmış ya da çok uzun süre kullanılmamış.
bounce-mailbox-disabled-next = O kişiye, bundan sonra hangi adresi kullanacağınızı sorun.

## Adlar ve şifreleme

bounce-dns-failed-title = Karşı sunucunun adresi bulunamadı
bounce-dns-failed-what = E-postanızı gönderen sunucu, { $domain } alan adının e-postasının nereye gittiğini sordu ve yanıt alamadı.
bounce-dns-failed-next = Bu çoğu zaman birkaç saatte geçer. Sürerse başka bir hizmetteki hesaptan yazın: o ileti ulaşırsa adres araması kendi hizmetinizde çalışmıyordur.

bounce-no-such-domain-title = Bu alan adına e-posta gidemez
bounce-no-such-domain-what = { $domain } alan adı yok ya da e-posta kabul etmiyor.
bounce-no-such-domain-next = @ işaretinden sonrasında bir yazım yanlışı arayın. Doğruysa alan adının süresi dolmuş olabilir: bunu alıcıya başka bir yoldan söyleyin.

bounce-tls-failed-title = Sunucular arasında güvenli bağlantı yok
bounce-tls-failed-what = İki sunucudan biri şifreli bağlantı istiyor, ama böyle bir bağlantı kurulamadı.
bounce-tls-failed-next = Bu raporu kendi hizmetinize gönderin: şifrelemesine bakması gerekir. Sunucular arasındaki bir şey de şifrelemeyi çıkarıyor olabilir. O zamana kadar başka bir hizmetteki hesaptan yazın.

## Kalanlar

bounce-server-error-title = Karşı sunucu çalışmıyor
bounce-server-error-what = Karşı sunucu hiç bağlantı kabul etmiyor ya da kendi arızasını bildiriyor.
bounce-server-error-next = Bir gün bekleyip yeniden gönderin. Sürerse bunu alıcıya başka bir yoldan söyleyin.

bounce-expired-title = Çok denemeden sonra vazgeçildi
bounce-expired-what = İleti günlerce teslim edilemedi. Rapor nedenini söylemiyor: karşı sunucu bozuk olabilir ya da ona giden yol kesiktir.
bounce-expired-next = Başka bir hizmetteki hesaptan yazın. O ileti ulaşırsa kendi hizmetinize, günlüğünde karşı sunucu için ne yazdığını sorun.

bounce-unknown-title = Rapor açık bir neden göstermiyor
bounce-unknown-what = Rapor, nedeni Waypost’un bildiği sözlerle söylemiyor.
bounce-unknown-next = Raporu kendi hizmetinize gönderip ne anlama geldiğini sorun.

## İyi haber

bounce-delivered-title = İleti ulaştı
bounce-delivered-what = İleti karşı sunucuya verildi, o da posta kutusuna koydu.
bounce-relayed-title = İleti ilerletildi
bounce-relayed-what = İleti, alındı bildirimi göndermeyen bir sunucuya verildi. Daha fazlası bilinemez.
bounce-expanded-title = İleti bir listeye gitti
bounce-expanded-what = Adres bir liste ya da yönlendirme. İleti oraya ulaştı ve oradan gönderildi.

## Hepsinin üstündeki cümle. $title yukarıdaki başlıklardan biri.

bounce-summary-one = { $recipient } adresine gönderdiğiniz ileti geri döndü. { $title }.
bounce-summary-one-unnamed = Bir ileti geri döndü. { $title }.
bounce-summary-one-delayed = { $recipient } adresine gönderdiğiniz ileti gecikiyor. { $title }.
bounce-summary-one-delayed-unnamed = Bir ileti gecikiyor. { $title }.
bounce-summary-several = { $count ->
    [one] İleti bir alıcı için geri döndü ya da gecikiyor.
   *[other] İleti { $count } alıcı için geri döndü ya da gecikiyor.
}
bounce-summary-delivered = Bu, geri dönen bir ileti değil, bir alındı bildirimi: ileti ulaştı ya da ilerletildi.
bounce-summary-auto-reply = Bu, geri dönen bir ileti değil, alıcının posta kutusundan otomatik bir yanıt: iletiniz ulaştı.
bounce-summary-other-report = Bu, geri dönen bir ileti değil, başka tür bir rapor; örneğin bir iletinin okunduğunun işareti.
bounce-summary-none = Bu, geri dönen bir ileti değil. Waypost’a, bir sunucunun sizinkinin teslim edilemediğini söylediği ileti gerekir.

## Günlük: neler bulundu

maillog-path-timeout-title = Yol kesik: { $domains }
maillog-path-timeout-what = { $address-count ->
    [one] Bu sunucu şu adresten yanıt alamıyor: { $addresses }.
   *[other] Bu sunucu şu adreslerden yanıt alamıyor: { $addresses }.
} Süresi dolan ya da kurulamayan bağlantı: { $failures }.
maillog-path-timeout-next = Aynı adresleri başka bir ağdan, örneğin başka yerdeki kiralık bir sunucudan deneyin. Orada yanıt veriyorlarsa bu sunucunun hattını sağlayana, paketleri kimin attığını sorun. O zamana kadar bu alan adlarına giden e-postayı başka bir sunucu üzerinden gönderin.

maillog-path-reset-title = Bağlantılar kopuyor: { $domains }
maillog-path-reset-what = { $address-count ->
    [one] Şu adrese yapılan bağlantılar, e-posta verilemeden kesiliyor ya da kayboluyor: { $addresses }.
   *[other] Şu adreslere yapılan bağlantılar, e-posta verilemeden kesiliyor ya da kayboluyor: { $addresses }.
} Kaç kez oldu: { $failures }.
maillog-path-reset-next = Karşı sunucu kendisi kapatıyor olabilir, örneğin güvenmediği gönderenlere. Başka bir ağdan bağlanıp karşılaştırın. Orada çalışıyorsa bu sunucunun hattını sağlayana sorun.

maillog-path-unreachable-title = Yol yok: { $domains }
maillog-path-unreachable-what = { $address-count ->
    [one] Bu sunucunun ağında şu adrese giden bir yol yok: { $addresses }.
   *[other] Bu sunucunun ağında şu adreslere giden bir yol yok: { $addresses }.
} Kurulamayan bağlantı: { $failures }.
maillog-path-unreachable-next = Yalnızca IPv6 adresleri etkilenmişse bu sunucuda büyük olasılıkla IPv6 yoktur: giden e-posta için onu kapatın. Değilse bu sunucunun hattını sağlayana sorun.

maillog-own-port-25-closed-title = Bu sunucu kimseye gönderemiyor
maillog-own-port-25-closed-what = Bütün hedeflere bağlantılar aynı anda başarısız oluyor. Adres sayısı: { $address-count }, alan adı sayısı: { $domain-count }. Tek başına seçilen bir hedef yok.
maillog-own-port-25-closed-next = Büyük olasılıkla bu sunucunun kendi hattında port 25 kapalı (birçok sağlayıcı bunu istenmeyen e-postaya karşı yapar) ya da ağı çalışmıyor. Güvenlik duvarına bakın. Sonra sağlayıcıdan giden port 25’i açmasını isteyin ya da port 587’de bir aktarma sunucusu üzerinden gönderin.

maillog-destination-down-title = Sunucular çalışmıyor: { $domains }
maillog-destination-down-what = { $address-count ->
    [one] Şu adrese bağlantılar başarısız oluyor: { $addresses }.
   *[other] Şu adreslere bağlantılar başarısız oluyor: { $addresses }.
} Kaç kez oldu: { $failures }, hepsi aynı zaman aralığında ya da açıkça geri çevrilerek. Kapalı ya da aşırı yüklü bir sunucu böyle davranır.
maillog-destination-down-next = Bekleyin: e-posta kuyrukta kalır. Günlerce sürerse bunu karşı tarafa başka bir yoldan söyleyin.

maillog-greylisted-title = Daha sonra gelinmesi istendi
maillog-greylisted-what = Bazı hedefler ilk denemeyi bilerek erteliyor: { $domains }. Kaç kez oldu: { $failures }.
maillog-greylisted-next = Yapılacak bir şey yok. E-posta sonraki bir denemede ulaşır.

maillog-refused-reputation-title = Bu sunucunun itibarı yüzünden reddedildi
maillog-refused-reputation-what = Bu sunucunun adresi ya da ağı yüzünden e-posta kabul etmeyenler: { $domains }. Kaç kez oldu: { $failures }.
maillog-refused-reputation-next = Bu sunucunun adresini yanıtlarda adı geçen engelleme listelerinde arayın, nedeni giderin ve listeden çıkarılmasını isteyin.

maillog-refused-by-order-title = Devlet emriyle reddedildi
maillog-refused-by-order-what = E-postayı kabul etmeyip neden olarak bir yasayı, mahkemeyi ya da makamı gösterenler: { $domains }. Kaç kez oldu: { $failures }.
maillog-refused-by-order-next = Bu satırları saklayın: kanıttır. Bu alan adlarına giden e-posta başka bir ülkedeki bir sunucu üzerinden gönderilmelidir.

maillog-dns-failed-title = Bazı hedeflerin adresi bulunamadı
maillog-dns-failed-what = Adresi bulunamayanlar: { $domains }. Kaç kez oldu: { $failures }.
maillog-dns-failed-next = Aynı adları başka bir DNS sunucusuna sorun. O biliyorsa bu sunucunun kullandığını düzeltin ya da değiştirin.

maillog-tls-failed-title = Bazı hedeflerle şifreleme kurulamadı
maillog-tls-failed-what = Şifrelemenin zorunlu olduğu, ama kurulamadığı hedefler: { $domains }. Kaç kez oldu: { $failures }.
maillog-tls-failed-next = Bu sunuculara başka bir ağdan sorunca STARTTLS önerip önermediklerine bakın. Öneriyorlarsa bu sunucunun yolundaki bir şey onu çıkarıyordur.

## Günlük: ne zaman, lehte ve aleyhte ne var

# $since ve $until zaman.
maillog-since = Başlangıç: { $since }. Günlüğün sonuna kadar sürüyor.
maillog-from-until = Başlangıç: { $since }. Bitiş: { $until }.
# Aynı dakika.
maillog-at = Zaman: { $since }.
maillog-controls = { $count ->
    [one] Bu sırada başka bir hedefe ulaşıldı.
   *[other] Bu sırada en az { $count } başka hedefe ulaşıldı.
}
maillog-no-controls = Bu sırada başka hiçbir hedefe ulaşılmadı, bu yüzden sorun bu sunucunun kendi hattında olabilir.
maillog-spared = { $count ->
    [one] Bu sırada aynı hedefin başka bir adresine ulaşıldı: yalnızca bazıları etkilenmiş.
   *[other] Bu sırada aynı hedefin { $count } başka adresine ulaşıldı: yalnızca bazıları etkilenmiş.
}
maillog-never-worked = Bu günlükte bu adreslere daha önce hiç ulaşılmamış.
maillog-more = { $count ->
    [one] bir tane daha
   *[other] { $count } tane daha
}
# $asn bir ağın numarası, $network sahibinin adı, $count adreslerin sayısı.
maillog-network = { $count ->
    [one] Adres
   *[other] Bu adreslerin hepsi
} şu ağda: { $network } (AS{ $asn }).
maillog-network-of = { $count ->
    [one] Adres
   *[other] Bu adreslerin hepsi
} şu ağda: { $network } (AS{ $asn }, { $country }).
maillog-confidence-said = Karşı sunucuların kendileri böyle söylüyor.
maillog-confidence-certain = Waypost bundan emin: neden olabilecek başka şeyleri günlük eliyor.
maillog-confidence-likely = En olası neden bu, ama arkasında yine de başka bir şey olabilir.
maillog-confidence-possible = Bu, olası nedenlerden biri. Günlükte kapalı bir sunucuyla kesik bir yol aynı görünür.

## Günlük: hepsinin üstündeki cümle

maillog-summary-empty = Günlük boş.
maillog-summary-unknown = Waypost bu günlüğün hiçbir satırını anlamıyor. Postfix, Exim, sendmail, OpenSMTPD, qmail ve Exchange günlüklerini okur.
maillog-summary-no-mail = Bu günlükte başka sunuculara giden e-posta yok.
maillog-summary-fine = { $destinations ->
    [one] Bir hedef denendi, ona giden yolda bir sorun yok.
   *[other] { $destinations } hedef denendi, onlara giden yollarda bir sorun yok.
}
maillog-summary-one = { $title }.
maillog-summary-several = { $title }. { $count ->
    [one] Bir bulgu daha var.
   *[other] { $count } bulgu daha var.
}
