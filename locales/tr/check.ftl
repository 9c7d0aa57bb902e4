### Bir kontrolün bulduğu. Bir bulgunun her iletisi şunları kullanabilir:
### $provider (adı), $services (e-postanın etkilenen parçaları), $targets (denenenler:
### sunucu, port ve adres), $count (bunların sayısı).
### Hizmetin adı ek almaz: “{ $provider } hizmetine”. Parçaların listesi iki noktadan sonra gelir.

## Bu bilgisayar ve kendi ağı

finding-no-network-title = Bu bilgisayar ağa bağlı değil
finding-no-network-what = Bu bilgisayar şu anda internete çıkamıyor.
finding-no-network-means = Bağlantı olmadan { $provider } hizmeti hakkında henüz bir şey söylenemez.
finding-no-network-next = Kabloya ya da Wi-Fi’ye bakın, uçak modunun kapalı olduğundan emin olun. Sonra yeniden kontrol edin.

finding-captive-portal-title = Bu ağ önce oturum açmanızı istiyor
finding-captive-portal-what = Bu ağ, istenen sayfanın yerine kendi sayfasını gösteriyor. Oteller, kafeler ve trenler bunu sık yapar.
finding-captive-portal-means = Orada oturum açana kadar çoğu şey çalışmaz. { $provider } hizmeti hakkında henüz bir şey söylenemez.
finding-captive-portal-next = Tarayıcınızda herhangi bir sayfayı açın, oturum açın ve yeniden kontrol edin. Burada böyle bir sayfa beklemiyorsanız oraya parola yazmayın.

finding-clock-wrong-title = Bu bilgisayarın saati yanlış
finding-clock-wrong-what = Bu bilgisayarın tarihi ya da saati yanlış. Güvenli bağlantılar için doğru saat gerekir, bu yüzden kurulamıyorlar.
finding-clock-wrong-means = { $provider } hizmetindeki e-postanızda bir sorun olmayabilir. Saat yanlış olduğu sürece açılmaz.
finding-clock-wrong-next = Tarihi, saati ve saat dilimini düzeltin. En iyisi, bunları bilgisayarın kendisine bırakmaktır. Sonra yeniden kontrol edin.

finding-local-interception-title = Şifreli bağlantılarınız yakınınızda açılıyor
finding-local-interception-what = Güvenli bağlantılar hedefe varmadan açılıp yeniden kapatılıyor. Bunu çoğu zaman bir virüs tarayıcısı ya da bir iş yerinin veya okulun ağı yapar.
finding-local-interception-means = Bunu yapan, gönderdiklerinizi ve aldıklarınızı okuyabilir. E-postanız bu yüzden de çalışmıyor olabilir.
finding-local-interception-next = Bu, iş yerinizin ya da okulunuzun bilgisayarı veya ağı mı? O zaman onu yönetenlere sorun. Kendinizin mi? O zaman virüs tarayıcınızda “HTTPS taraması” ya da “e-posta koruması” ayarını bulup kapatın. Bunu kimin yaptığını bilene kadar parola yazmayın.

## Adres araması (DNS)

finding-dns-forged-answer-title = Yanlış bir adrese yönlendiriliyorsunuz
finding-dns-forged-answer-what = Bilgisayarınız { $provider } hizmetini bulmak için bir tür telefon rehberine (DNS) sorar. Kullandığı rehber, bu hizmete çıkmayan bir adres veriyor.
finding-dns-forged-answer-means = Yanlış yere götürülüyorsunuz. { $provider } hizmetinin kendisinde sorun olmayabilir. Etkilenenler: { $services }.
finding-dns-forged-answer-next = Şifreli DNS yardımcı olabilir: güvenli bir hattan başka bir rehbere sorar. Tuhaf görünen bir sayfa açılırsa oraya parolanızı yazmayın.

finding-dns-forged-nxdomain-title = Ağınız bu hizmetin var olmadığını söylüyor
finding-dns-forged-nxdomain-what = Bilgisayarınız { $provider } hizmetini bulmak için bir tür telefon rehberine (DNS) sorar. Kullandığı rehber, böyle bir ad ya da onun için bir adres olmadığını söylüyor. Başka rehberler bir adres biliyor.
finding-dns-forged-nxdomain-means = Bilgisayarınız yolu bulamıyor, oysa { $provider } hizmeti yerinde. Etkilenenler: { $services }.
finding-dns-forged-nxdomain-next = Şifreli DNS yardımcı olabilir: güvenli bir hattan başka bir rehbere sorar.

finding-dns-refused-title = Ağınız e-posta hizmetinizin adresini vermiyor
finding-dns-refused-what = Bilgisayarınız { $provider } hizmetini bulmak için bir tür telefon rehberine (DNS) sorar. Kullandığı rehber bu ad için yanıt vermek istemiyor. Başka rehberler veriyor.
finding-dns-refused-means = Bilgisayarınız yolu bulamıyor. { $provider } hizmetinin kendisinde sorun olmayabilir. Etkilenenler: { $services }.
finding-dns-refused-next = Şifreli DNS yardımcı olabilir: güvenli bir hattan başka bir rehbere sorar. Bu bir arıza da olabilir, onun için bir saat sonra yeniden deneyin.

finding-dns-timeout-title = Hizmetinizle ilgili sorulara yanıt gelmiyor
finding-dns-timeout-what = Bilgisayarınız { $provider } hizmetini bulmak için bir tür telefon rehberine (DNS) sorar. Kullandığı rehberden bu ad için yanıt gelmiyor. Başka rehberlerden geliyor.
finding-dns-timeout-means = Bilgisayarınız yolu bulamıyor. { $provider } hizmetinin kendisinde sorun olmayabilir. Etkilenenler: { $services }.
finding-dns-timeout-next = Şifreli DNS yardımcı olabilir: güvenli bir hattan başka bir rehbere sorar.

finding-dns-injection-title = Araya sahte bir yanıt sokuluyor
finding-dns-injection-what = Bilgisayarınız { $provider } hizmetinin nerede olduğunu soruyor, yoldaki bir şey de araya kendi yanıtını sokuyor. Bunun işareti, ilkiyle uyuşmayan ikinci bir yanıt ya da yanıt verecek kimsenin olmadığı bir yerden gelen yanıttır.
finding-dns-injection-means = Bilgisayarlar ilk gelen yanıtı alır, bu yüzden yanlış yere götürülebilirsiniz. Etkilenenler: { $services }.
finding-dns-injection-next = Şifreli DNS buna karşı işe yarar: yoldaki hiç kimse araya yanıt sokamaz.

finding-dns-intercepted-title = Adres sorularınıza başka bir şey yanıt veriyor
finding-dns-intercepted-what = Waypost, yanıt verecek kimsenin olmadığı bir yere soru (DNS) sordu. Yine de yanıt geldi. Demek ki yoldaki bir şey, sorulanın yerine yanıt veriyor. Bu, kendi modeminiz de olabilir.
finding-dns-intercepted-means = Burada başka bir telefon rehberini (DNS) her zamanki biçimde seçmek bir şey değiştirmez. Yanıtlar doğru da olabilir, yanlış da.
finding-dns-intercepted-next = Şifreli DNS buna karşı işe yarar: yoldaki hiç kimse onun yerine yanıt veremez.

finding-resolver-down-title = Adres araması çalışmıyor
finding-resolver-down-what = Bilgisayarınız bir adı bulmak için bir tür telefon rehberine (DNS) sorar. Kullandığı rehber denenen hiçbir ad için yanıt vermedi, yani sorun yalnızca { $provider } hizmetiyle ilgili değil.
finding-resolver-down-means = Bu, ağınızdaki bir arızaya benziyor. Hedef e-postanızmış gibi görünmüyor.
finding-resolver-down-next = Modeminizi kapatıp yeniden açın. Bu işe yaramazsa başka bir DNS hizmeti seçin ya da ağı yönetenlere sorun.

finding-name-does-not-exist-title = Böyle bir ad yok
finding-name-does-not-exist-what = Sorulan bütün telefon rehberleri (DNS) aynı şeyi söylüyor: { $count ->
    [one] böyle bir ad yok ({ $targets }).
   *[other] böyle adlar yok ({ $targets }).
}
finding-name-does-not-exist-means = Ad yanlış yazılmış ya da sahibi onu bırakmış olabilir. Bu bir engelleme değil. Etkilenenler: { $services }.
finding-name-does-not-exist-next = @ işaretinden sonrasına dikkatle bakın. Doğruysa e-posta hizmetine sorun.

## Sunucuya giden yol

finding-ip-blackhole-title = E-posta hizmetinize giden yol kesik
finding-ip-blackhole-what = Bilgisayarınızın { $provider } hizmetinin adresine gönderdiklerine yanıt gelmiyor, hangi kapıyı (portu) çalarsa çalsın. Başka yerler her zamanki gibi yanıt veriyor.
finding-ip-blackhole-means = Oraya gidenler yolda kayboluyor ya da atılıyor. Etkilenenler: { $services }.
finding-ip-blackhole-next = Başka bir ağı, örneğin mobil ağı deneyin. Orada çalışıyorsa sorun şu anda kullandığınız ağdadır.

finding-port-blackhole-title = Hizmetinizin kapılarından biri kesik
finding-port-blackhole-what = Bir sunucunun çok sayıda kapısı (portu) vardır. { $provider } hizmetinin bir kapısı çalınınca yanıt gelmiyor. Aynı sunucunun başka bir kapısından geliyor.
finding-port-blackhole-means = Sunucu yerinde, ama bu kapıya gidenler kayboluyor ya da atılıyor. Etkilenenler: { $services }.
finding-port-blackhole-next = Başka kapılardan geçenler yine de çalışabilir. Daha fazlasını öğrenmek için başka bir ağdan, örneğin mobil ağdan yeniden kontrol edin.

# E-postayı kabul eden her şeye giden yolun, başka hiçbir yol kesik değilken, herhangi bir biçimde kesilmesi.
finding-mx-cut-title = Başkalarından gelen e-posta kesik
finding-mx-cut-what = Başka hizmetler size gelen e-postayı { $provider } hizmetinin özel sunucularına verir. Bu hattan o sunuculara ulaşılamıyor.
# $count yanıt veren ilgisiz e-posta sunucularının sayısı.
finding-mx-cut-controls = { $count ->
    [one] Başkalarına ait bir e-posta sunucusuna aynı yoldan ulaşılabiliyor. Demek ki ağınız bu yolu (port 25) herkese kapatmıyor.
   *[other] Başkalarına ait { $count } e-posta sunucusuna aynı yoldan ulaşılabiliyor. Demek ki ağınız bu yolu (port 25) herkese kapatmıyor.
}
finding-mx-cut-means = E-posta sunucuları arasındaki hatlar da aynı biçimde kesikse başkalarının size gönderdikleri ya gelmez ya geç gelir. Kendi okuyup gönderdikleriniz bu yoldan geçmez.
finding-mx-cut-next = Size yazan birine iletisinin geri dönüp dönmediğini sorun, geri döneni Waypost açıklasın. Hizmetinize haber verin: e-postayı başka adreslerde kabul edebilir.

# Aynısı, ama e-posta gönderen bir sunucudan görülmüş: geri dönen iletisi ya da günlüğü söylüyor.
finding-mx-cut-told-title = Gönderen bir sunucu hizmetinize ulaşamıyor
finding-mx-cut-told-what = E-posta gönderen bir sunucu, { $provider } hizmetinin e-posta kabul eden sunucularından yanıt alamadı ya da bağlantısı koptu. Geri dönen ileti ya da günlük böyle söylüyor.
finding-mx-cut-told-means = Oradan { $provider } hizmetine gönderilen e-posta ya gelmez ya geç gelir. Başka yerlerden gönderilenler ulaşabilir.
finding-mx-cut-told-next = İletiyi başka bir hizmetteki bir hesaptan gönderin. Ulaşırsa gönderen sunucunun hattı kesiktir: bu raporu onu yönetenlere gösterin.
finding-told-own-reaches = Sizin hattınızdan aynı sunuculara şu anda ulaşılabiliyor. Demek ki çalışıyorlar, kesik olan gönderen sunucunun hattı.
finding-told-own-closed = Kendi hattınız bu kapıyı (port 25) herkese kapatıyor. Bu yüzden burada daha fazlasını söyleyemez.
finding-told-agrees = E-posta gönderen bir sunucu da aynısını söylüyor: onun hattında da bu sunucular yanıt vermiyor.
finding-told-caveat = Lütfen dikkat edin: bu, ne şimdi ne de sizin hattınızdan ölçüldü. Gönderen sunucunun yazdığı budur.

finding-tcp-reset-title = Hizmetinize giden bağlantılar geri çevriliyor
finding-tcp-reset-what = { $provider } hizmetine giden her bağlantı daha başlarken geri çevriliyor. Belirtilere göre bunu sunucu değil, yoldaki bir şey yapıyor.
finding-tcp-reset-means = Bilgisayarınız o noktaya kadar gidiyor, daha ileri gidemiyor. Etkilenenler: { $services }.
finding-tcp-reset-next = Başka bir ağı, örneğin mobil ağı deneyin. Orada çalışıyorsa sorun şu anda kullandığınız ağdadır.

finding-icmp-rejected-title = Yoldaki bir aygıt geçişe izin vermiyor
finding-icmp-rejected-what = Yoldaki bir aygıt haber gönderiyor: { $provider } hizmetine gönderdiklerinizi iletmiyor. Başka yerlere ulaşılabiliyor.
finding-icmp-rejected-means = Ya biri bu aygıtı böyle ayarladı ya da aygıt yolu yitirdi. Etkilenenler: { $services }.
finding-icmp-rejected-next = Aygıt kendi evinizde ya da iş yerinizdeyse modeminize veya güvenlik duvarınıza bakın. Değilse başka bir ağ deneyin.

finding-port-class-blocked-title = Ağınız bu kapıyı herkese kapatıyor
finding-port-class-blocked-what = Bu ağ, bu tür bir kapıdan (porttan) kimseyi geçirmiyor. Yalnızca { $provider } hizmetinde değil, denenen diğer hizmetlerde de durum aynı.
finding-port-class-blocked-means = Bu, ağı kullanan herkes için bir kural; çoğu zaman istenmeyen e-postaya karşı konur. Size ya da { $provider } hizmetine yönelik değil. Etkilenenler: { $services }.
finding-port-class-blocked-next = Bu 25 numaralı kapıysa büyük olasılıkla ona ihtiyacınız yok: e-posta programları 465 ya da 587 üzerinden gönderir. Başka bir kapıysa web posta sayfasını ya da başka bir ağı deneyin.

## Şifreleme

finding-sni-reset-title = Hizmetinizin adı geçince bağlantı kesiliyor
finding-sni-reset-what = Bağlantı açılıyor. Bilgisayarınız { $provider } hizmetini istediğini söylediği anda kesiliyor. Başka bir adla ya da adsız denenince aynı yer yanıt veriyor.
finding-sni-reset-means = Yoldaki bir şey adı okuyup hattı kesiyor. Nereye gittiğinizi görebilir, ama ne yazdığınızı göremez. Etkilenenler: { $services }.
finding-sni-reset-next = Adın görülemediği bir yol, örneğin Tor, bunu aşar. Başka bir ağ da deneyebilirsiniz.

finding-sni-drop-title = Hizmetinizin adı geçince hat susuyor
finding-sni-drop-what = Bağlantı açılıyor. Bilgisayarınız { $provider } hizmetini istediğini söylediği anda susuyor. Başka bir adla ya da adsız denenince aynı yer yanıt veriyor.
finding-sni-drop-means = Yoldaki bir şey adı okuyor ve artık hiçbir şeyi geçirmiyor. Nereye gittiğinizi görebilir, ama ne yazdığınızı göremez. Etkilenenler: { $services }.
finding-sni-drop-next = Adın görülemediği bir yol, örneğin Tor, bunu aşar. Başka bir ağ da deneyebilirsiniz.

finding-certificate-substituted-title = Yoldaki bir şey kendini hizmetiniz gibi gösteriyor
finding-certificate-substituted-what = Her sunucu bir sertifika, yani bir tür kimlik gösterir. { $provider } hizmeti için gösterilen, bunun gerçekten o olduğunu kanıtlamıyor. Başka siteler geçerli kimlik gösteriyor.
finding-certificate-substituted-means = Başka biriyle konuşuyor olabilirsiniz. Yazdıklarınızı okuyabilir ve parolanızı alabilir. Etkilenenler: { $services }.
finding-certificate-substituted-next = Parolanızı yazmayın ve uyarıyı tıklayıp geçmeyin. Son günlerde burada yazdıysanız, güvendiğiniz bir ağdan değiştirin.

finding-certificate-expired-title = E-posta hizmetinin sertifikası bugün geçerli değil
finding-certificate-expired-what = Her sunucu bir sertifika, yani bir tür kimlik gösterir. { $provider } hizmetinin sertifikası gerçek, ama bugün geçerli değil. Çoğunlukla süresi dolmuştur.
finding-certificate-expired-means = Büyük olasılıkla hizmet onu yenilemeyi unuttu. E-posta programınız durmakta haklı. Etkilenenler: { $services }.
finding-certificate-expired-next = Birkaç saat bekleyip yeniden kontrol edin. Böyle kalırsa hizmete haber verin.

## Web sayfası

finding-block-page-title = Araya bir engelleme sayfası giriyor
finding-block-page-what = { $provider } hizmetinin bir sayfasını istiyorsunuz, başka bir sayfa geliyor. Gelen sayfa bu hizmete ait değil.
finding-block-page-means = Yoldaki bir şey oraya kendi sayfasını koyuyor. Okuyun: bunu kimin, neden yaptığı yazıyor olabilir. Etkilenenler: { $services }.
finding-block-page-next = Böyle bir sayfaya parolanızı yazmayın. Başka bir ağ ya da Tor deneyin.

finding-http-reset-title = Sayfa istenince bağlantı kesiliyor
finding-http-reset-what = Bağlantı açılıyor. Bilgisayarınız { $provider } hizmetinin sayfasını istediği anda kesiliyor. Başka bir ad istenince aynı yer geçiriyor.
finding-http-reset-means = Yoldaki bir şey ne istediğinizi okuyup hattı kesiyor. Etkilenenler: { $services }.
finding-http-reset-next = Sayfanın adının önüne https:// yazın: o zaman istek yolda okunamaz. Bu da olmazsa Tor ya da başka bir ağ deneyin.

finding-geo-refused-title = Hizmet sizi kendisi geri çeviriyor
finding-geo-refused-what = Yanıt { $provider } hizmetinin kendisinden geliyor ve sertifikası bunu kanıtlıyor. Burada size hizmet vermek istemiyor.
finding-geo-refused-means = Bunu yapan yoldaki biri değil. Hizmet böyle seçmiş ya da yasa onu buna zorluyor olabilir. Etkilenenler: { $services }.
finding-geo-refused-next = Nedenini hizmete sorun. VPN kullanıyorsanız geri çevrilen, onun çıkış noktası olabilir: başka bir çıkış işe yarayabilir.

## E-posta sunucusunun dili

finding-starttls-stripped-title = Şifreleme önerisi yolda çıkarılıyor
finding-starttls-stripped-what = { $provider } hizmetinin e-posta sunucusunun şifreleme önerdiği biliniyor. Sizin hattınızda bu öneri gelmiyor.
finding-starttls-stripped-means = Şifreleme olmadan e-postanız ve parolanız yolda okunabilirdi. İyi bir e-posta programı burada durur. Etkilenenler: { $services }.
finding-starttls-stripped-next = E-posta programınızın şifrelemesiz göndermesine hiçbir zaman izin vermeyin. Baştan SSL/TLS kullanacak biçimde ayarlayın: almak için 993, göndermek için 465 numaralı kapı (port).

finding-mail-intercepted-title = Hizmetinizin yerine başka bir sunucu yanıt veriyor
finding-mail-intercepted-what = Bilgisayarınız { $provider } hizmetinin e-posta sunucusuna bağlanmak istiyor. Yanıt veren o sunucu değil.
finding-mail-intercepted-means = Yoldaki bir şey araya girmiş. E-postanızı okuyor olabilir ya da istenmeyen e-postaya veya virüslere karşı bir süzgeç olabilir. Etkilenenler: { $services }.
finding-mail-intercepted-next = Parolanızı bu yoldan göndermeyin. Ağınızı yönetenlere böyle bir süzgeçleri olup olmadığını sorun ya da başka bir ağ kullanın.

finding-reputation-refused-title = Hizmet bu hatta güvenmiyor
finding-reputation-refused-what = { $provider } hizmetinin e-posta sunucusu yanıt veriyor ve bu hattı kabul etmiyor. Sunucular, istenmeyen e-postayla bilinen hatlara ve ev hatlarının çoğuna böyle davranır.
finding-reputation-refused-means = Bu, hizmetin kendi kuralıdır, yolda bir engelleme değildir. Bunda sizin payınız olmayabilir: hattı sizden önce başkaları kullanmış olabilir. Etkilenenler: { $services }.
finding-reputation-refused-next = E-posta programınız her zamanki gibi parolanızla gönderiyorsa bir şey yapmanız gerekmez. O da olmuyorsa hizmete sorun.

## Hız

finding-throttled-title = E-posta hizmetiniz yavaşlatılmış durumda
finding-throttled-what = { $provider } hizmetinden gelenler, aynı hatta başka yerlerden gelenlerden çok daha yavaş.
finding-throttled-means = E-posta çalışıyor, ama büyük iletiler ve resimler uzun sürüyor. Ya yoldaki bir şey onları tutuyor ya da sunucu daha fazlasını vermiyor. Etkilenenler: { $services }.
finding-throttled-next = Başka bir ağı ve Tor’u deneyin. Orada hızlıysa sorun şu anda kullandığınız ağdadır.

finding-freeze-after-bytes-title = Hizmetinizden gelen aktarımlar yarı yolda donuyor
finding-freeze-after-bytes-what = { $provider } hizmetinden bir aktarım iyi başlıyor, az bir miktardan sonra duruyor. Başka yerler ellerindekinin hepsini gönderiyor.
finding-freeze-after-bytes-means = Yoldaki bir şey sayıyor, sonra artık hiçbir şeyi geçirmiyor. Sayfalar yarı boş kalıyor, iletiler açılmıyor. Etkilenenler: { $services }.
finding-freeze-after-bytes-next = Başka bir ağ ya da Tor deneyin. Aynı şeyi bir daha denemek işe yaramaz.

## Hizmetin kendisi

finding-provider-down-title = Arıza hizmetin kendisinde gibi görünüyor
finding-provider-down-what = { $provider } hizmetinin sunucuları her denemeyi geri çeviriyor, kendi arızasını bildiriyor ya da hiçbir yoldan yanıt vermiyor. Başka yerler çalışıyor.
finding-provider-down-means = Bu, engellemeye değil, hizmetteki bir arızaya benziyor. Etkilenenler: { $services }.
finding-provider-down-next = Biraz bekleyip yeniden kontrol edin. Şu anda size gönderilen e-postalar çoğunlukla saklanır ve sonra gelir.

## Bir bulguyu sınırlayan

finding-mx-caveat = Lütfen dikkat edin: bu, kendi hattınızdan ölçüldü. Başkalarının hizmetinize gönderdiği e-posta, sunucudan sunucuya başka hatlardan gider. Onlar da aynı biçimde etkilenmiş olabilir ya da hiç etkilenmemiştir.
finding-vpn-caveat = Trafiğiniz bir VPN ya da tünelden geçiyor. Bu yüzden burada görülen, kendi hattınızda değil, tünelin bittiği yerde olanlardır. Kendi hattınızı öğrenmek için tünelsiz yeniden kontrol edin, ama yalnızca sizin için güvenliyse.
finding-proxy-caveat = Bu bilgisayar bir vekil sunucu (proxy) kullanacak biçimde ayarlı. Tarayıcınız ve e-posta programınız o yoldan gidiyor olabilir, Waypost ise onsuz gitti. Onlarda durum daha iyi de olabilir, daha kötü de.

## Bir bulgu ne kadar kesin

confidence-certain = Waypost bundan emin: neden olabilecek başka şeyler sınandı ve elendi.
confidence-likely = En olası neden bu, ama arkasında yine de başka bir şey olabilir.
confidence-possible = Bu, olası nedenlerden biri. Başkaları da en az bunun kadar uyuyor.

## Yolda hâlâ yanıt veren son nokta

# $hop bu bilgisayardan sayılan numarası, $address adresi, $network sahibi.
place-hop = İz, yoldaki { $hop }. noktada ya da hemen ardında bitiyor. Son yanıt veren adres { $address }, ağı { $network }.
place-hop-unnamed = İz, yoldaki { $hop }. noktada ya da hemen ardında bitiyor. Bu noktanın kime ait olduğu bilinemiyor.
place-hop-own-network = İz, yoldaki { $hop }. noktada ya da hemen ardında bitiyor. Orası hâlâ kendi evinizin ya da iş yerinizin ağının içi.

## Bir bulguyu başka ne açıklayabilir

rival-offline = bu bilgisayarın ağa bağlı olmaması
rival-refuses-tor = hizmetin Tor üzerinden gelen herkesi geri çevirmesi ve bu hatta da kesik olması
rival-wrong-clock = bu bilgisayarın saatinin yanlış olması
rival-captive-portal = ağın oturum açmanızı beklemesi
rival-server-down = hizmetin sunucusunun çalışmaması
rival-server-was-down = hizmetin sunucusunun o sırada çalışmaması
rival-sender-line = gönderen sunucunun kendi hattındaki bir arıza
rival-anti-spam-policy = ağın bu kapıyı istenmeyen e-postaya karşı herkese kapatması
rival-lossy-line = hatta çok şeyin kaybolması
rival-slow-line = hattın yavaş olması
rival-cdn = hizmetin çok adresi olması ve bunun onlardan biri olması
rival-strict-sni = sunucunun yalnızca kendi adını kabul etmesi
rival-local-firewall = bu bilgisayardaki ya da ağındaki bir güvenlik duvarı
rival-path-mtu = büyük paketlerin yolda takılması
rival-provider-refuses = hizmetin kendisinin bu hattı geri çevirmesi
rival-local-antivirus = bu bilgisayardaki bir virüs tarayıcısı
rival-resolver-fault = kullandığınız telefon rehberindeki (DNS) bir arıza
rival-closed-port = hizmetin bu kapıyı kapatmış olması
rival-server-has-no-starttls = sunucunun böyle bir şifreleme önermemesi
rival-hello-fingerprint = engellenenin Waypost’un kendi selamlama biçimi olması
rival-home-router = kendi modeminiz
rival-dnssec-failure = hizmetin adreslerindeki mührün (DNSSEC) bozuk olması
rival-name-gone = hizmetin bu adı bırakmış olması

## Tek cümleyle sonuç: $provider, $services, yukarıdaki gibi

summary-ok = { $provider } hizmetine ulaşılabiliyor ve sınanan her şey çalışıyor.

summary-no-network = Bu bilgisayarın internet bağlantısı yok, bu yüzden { $provider } hizmeti sınanamadı.
summary-captive-portal = Bu ağ önce oturum açmanızı istiyor, bu yüzden { $provider } hizmeti sınanamadı.
summary-clock-wrong = Bu bilgisayarın saati yanlış ve güvenli bağlantılar bu yüzden kurulamıyor.
summary-local-interception = Yakınınızdaki bir şey güvenli bağlantılarınızı açıyor, { $provider } hizmetine gidenleri de.
summary-dns-forged-answer = Ağınız { $provider } hizmeti için yanlış bir adres veriyor. Etkilenenler: { $services }.
summary-dns-forged-nxdomain = Ağınız { $provider } hizmetinin var olmadığını söylüyor, oysa var. Etkilenenler: { $services }.
summary-dns-refused = Ağınız { $provider } hizmetinin nerede olduğunu söylemiyor. Etkilenenler: { $services }.
summary-dns-timeout = { $provider } hizmetinin nerede olduğu sorulunca ağınızdan yanıt gelmiyor. Etkilenenler: { $services }.
summary-dns-injection = Yoldaki bir şey, { $provider } hizmetinin nerede olduğuna dair araya sahte yanıtlar sokuyor. Etkilenenler: { $services }.
summary-dns-intercepted = Yoldaki bir şey, adres sorularınıza (DNS) sorduğunuzun yerine yanıt veriyor. { $provider } hizmetindeki e-posta yine de çalışabilir.
summary-resolver-down = Ağınızda adres araması çalışmıyor. Bu yalnızca { $provider } hizmetiyle ilgili değil.
summary-name-does-not-exist = { $provider } hizmeti için aranan ad yok.
summary-ip-blackhole = { $provider } hizmetinin adresine gönderdiklerinize yanıt gelmiyor, başka yerler ise yanıt veriyor. Etkilenenler: { $services }.
summary-port-blackhole = { $provider } hizmetinin bir kapısına (portuna) buradan ulaşılamıyor, başka bir kapısı ise yanıt veriyor. Etkilenenler: { $services }.
summary-mx-cut = Başkalarının { $provider } hizmetine gönderdiği e-posta yolda kesiliyor; bu hattan böyle görünüyor.
summary-mx-cut-both = Başkalarının { $provider } hizmetine gönderdiği e-posta yolda kesiliyor: bunu hem bu hat hem de gönderen bir sunucu görüyor.
summary-mx-cut-told = Gönderen bir sunucudan { $provider } hizmetine giden e-posta yolda kesiliyor: geri dönen ileti ya da günlük böyle söylüyor.
summary-tcp-reset = { $provider } hizmetine giden bağlantılar yolda geri çevriliyor. Etkilenenler: { $services }.
summary-icmp-rejected = Yoldaki bir aygıt { $provider } hizmetine geçmenize izin vermiyor. Etkilenenler: { $services }.
summary-port-class-blocked = Ağınız bu tür bir kapıyı (portu) herkese kapatıyor; hedef { $provider } hizmeti değil. Etkilenenler: { $services }.
summary-sni-reset = { $provider } hizmetinin adı görülür görülmez bağlantı kesiliyor. Etkilenenler: { $services }.
summary-sni-drop = { $provider } hizmetinin adı görülür görülmez hat susuyor. Etkilenenler: { $services }.
summary-certificate-substituted = Yoldaki bir şey kendini { $provider } hizmeti gibi gösteriyor: parolanızı yazmayın. Etkilenenler: { $services }.
summary-certificate-expired = { $provider } hizmetinin sertifikası bugün geçerli değil. Etkilenenler: { $services }.
summary-block-page = { $provider } hizmetinin sayfası yerine ona ait olmayan bir sayfa çıkıyor. Etkilenenler: { $services }.
summary-http-reset = { $provider } hizmetinin sayfası istenir istenmez hat kesiliyor. Etkilenenler: { $services }.
summary-geo-refused = { $provider } hizmeti sizi kendisi geri çeviriyor; bu, yolda bir engelleme değil. Etkilenenler: { $services }.
summary-starttls-stripped = { $provider } hizmetinin şifreleme önerisi yolda çıkarılıyor. Etkilenenler: { $services }.
summary-mail-intercepted = { $provider } hizmetinin yerine başka bir sunucu yanıt veriyor. Etkilenenler: { $services }.
summary-reputation-refused = { $provider } hizmeti bu hattı kendisi geri çeviriyor; bu, yolda bir engelleme değil. Etkilenenler: { $services }.
summary-throttled = { $provider } hizmeti çalışıyor, ama başka yerlerden çok daha yavaş. Etkilenenler: { $services }.
summary-freeze-after-bytes = { $provider } hizmetinden gelen aktarımlar az bir miktardan sonra donuyor. Etkilenenler: { $services }.
summary-provider-down = { $provider } hizmetinin kendisi çalışmıyor gibi görünüyor, başka yerler ise çalışıyor. Etkilenenler: { $services }.

summary-inconclusive = Waypost { $provider } hizmetinin durumunu bulamadı: gördükleri birbirini tutmuyor ya da çok az.
summary-also-more = { $count ->
    [one] Bir şey daha bulundu.
   *[other] { $count } şey daha bulundu.
}
summary-still-works = Hâlâ çalışanlar: { $services }.
# $title geri dönen bir iletinin ya da günlükteki bir bulgunun başlığı, $since ve $until zaman.
summary-bounce-says = Geri dönen iletinin söylediği: { $title }.
summary-log-says = Günlüğün söylediği: { $title }.
summary-log-over = Günlüğe göre { $provider } hizmetine giden yolda bir sorun vardı ({ $since } – { $until }). Sorun geçti.
summary-log-fine = Günlüğe göre { $provider } hizmetine giden yolda bir sorun yok.
summary-set-aside-bounces = { $count ->
    [one] Geri dönen bir ileti { $provider } hizmetiyle ilgili değil, bu yüzden kullanılmadı.
   *[other] Geri dönen { $count } ileti { $provider } hizmetiyle ilgili değil, bu yüzden kullanılmadı.
}
summary-set-aside-mails = { $count ->
    [one] Bir ileti hiçbir yerden geri dönmüş değil, bu yüzden kullanılmadı.
   *[other] { $count } ileti hiçbir yerden geri dönmüş değil, bu yüzden kullanılmadı.
}
summary-set-aside-logs = { $count ->
    [one] Günlükte { $provider } hizmetine giden e-posta yok, bu yüzden kullanılmadı.
   *[other] { $count } günlükte { $provider } hizmetine giden e-posta yok, bu yüzden kullanılmadılar.
}
summary-cut-short = Kontrol, her şeye bakılmadan bitti.
