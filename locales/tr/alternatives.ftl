### Çözüm yolları. Her birinin bir başlığı ve üç adımı var.
### $services (e-postanın hangi parçalarına yaradığı) her zaman vardır. Diğer değişkenler iletilerinin yanında yazılıdır.

alternative-encrypted-dns-title = Adresleri güvenli bir hattan aramak
alternative-encrypted-dns-step-1 = Firefox’ta: “Ayarlar” bölümünü, orada “Gizlilik ve Güvenlik” bölümünü açın. En aşağıda “HTTPS üzerinden DNS” başlığını bulup “Maksimum koruma” seçeneğini işaretleyin.
alternative-encrypted-dns-step-2 = Android’de: “Ayarlar”, “Ağ ve internet”, “Gizli DNS” (bazı telefonlarda “Özel DNS”) bölümünü açıp güvendiğiniz bir DNS hizmetinin adını yazın. Windows 11’de: “Ayarlar”, “Ağ ve İnternet”, bağlantınızı açın. “DNS sunucusu ataması” yanındaki “Düzenle” düğmesine basın, hizmeti yazın ve “HTTPS üzerinden DNS” seçeneğini açın.
alternative-encrypted-dns-step-3 = GNOME kullanan Linux’ta: ayarlar penceresinde böyle bir düğme yok. Bir uçbirime, bağlantınızın adıyla şunu yazın: nmcli connection modify AD connection.dns-over-tls yes. Bunun için systemd-resolved ve bunu destekleyen bir DNS hizmeti gerekir.

# $address hizmetin yanıt verdiği başka bir adres, $host sunucunun adı.
alternative-other-address-title = Aynı hizmetin başka bir adresini kullanmak
alternative-other-address-step-1 = Aynı sunucu şu adreste de yanıt veriyor: { $address }. Bir e-posta programı oraya yönlendirilebilir, bir tarayıcı yönlendirilemez.
alternative-other-address-step-2 = E-posta programınızın ayarlarında, { $host } adının yerine bu adresi yazın. Program sertifika konusunda uyarabilir: o zaman durun, uyarıyı tıklayıp geçmeyin.
alternative-other-address-step-3 = Her şey geçince adı geri yazın: adres değişebilir.

# $port çalışan kapı, $host sunucunun adı.
alternative-other-port-title = Aynı sunucunun başka bir kapısını kullanmak
alternative-other-port-step-1 = E-posta programınızda hesap ayarlarını açın ve { $host } sunucusunu bulun.
alternative-other-port-step-2 = Port olarak { $port } yazın. Şifrelemeyi açık bırakın: 993, 995 ve 465 için SSL/TLS; 143, 110 ve 587 için STARTTLS.
alternative-other-port-step-3 = Çalışıp çalışmadığını görmek için kendinize bir ileti gönderin.

alternative-split-hello-title = Selamlamayı ikiye bölerek adı gizlemek
alternative-split-hello-step-1 = Sunucuya giden ilk selamlama iki parça hâlinde gönderilince geçiyor.
alternative-split-hello-step-2 = Tarayıcılar ve e-posta programları bunu kendileri yapamaz. Yapabilen yardımcı programlar vardır. Bunları yalnızca güvendiğiniz bir kaynaktan alın.
alternative-split-hello-step-3 = Bu yol her an çalışmaz olabilir. Elinizde başka bir yol da bulunsun.

alternative-other-network-title = Başka bir ağ kullanmak
alternative-other-network-step-1 = Telefonunuzda Wi-Fi’yi kapatıp mobil ağdan deneyin.
alternative-other-network-step-2 = Ya da bu ağı bilgisayarınızla paylaşın veya başka bir ağın olduğu bir yerden deneyin.
alternative-other-network-step-3 = E-posta orada çalışıyorsa sorun önceki ağdadır. Bunu o ağı yönetenlere söyleyebilirsiniz.

alternative-other-sender-title = Başka bir hizmetten gönderilmesini istemek
alternative-other-sender-step-1 = Birinin iletileri size ulaşmıyorsa, başka bir hizmetteki hesaptan göndermesini rica edin.
alternative-other-sender-step-2 = Ya da ona, ulaşılabilen bir hizmetteki ikinci bir adresinizi verin.
alternative-other-sender-step-3 = Ona geri dönen iletiyi isteyin ve Waypost’a açıklatın.

# Gönderen sunucunun geri dönen iletisi ya da günlüğü eldeyse aynısı; $targets bir sunucu listesi.
alternative-other-sender-told-title = Başka bir hizmetten göndermek
alternative-other-sender-told-step-1 = İletiyi başka bir hizmetteki bir hesaptan yeniden gönderin, en iyisi hizmet başka bir ülkede olsun. Onun sunucusu başka bir hat kullanır.
alternative-other-sender-told-step-2 = Gönderen sunucuyu yönetenlere nereye ulaşamadığını söyleyin: { $targets }. Oraya giden e-postayı başka bir ağ üzerinden gönderebilirler.
alternative-other-sender-told-step-3 = Bu düzelene kadar, ulaşılabilen bir hizmetteki bir adresi kullanın.

## Bu tarafta düzeltilebilecekler

alternative-fix-local-no-network-title = Bu bilgisayarı ağa bağlamak
alternative-fix-local-no-network-step-1 = Uçak modunun kapalı, Wi-Fi’nin açık ya da kablonun takılı olduğundan emin olun.
alternative-fix-local-no-network-step-2 = Modemi kapatın, yarım dakika bekleyin ve yeniden açın.
alternative-fix-local-no-network-step-3 = Birkaç dakika sonra yeniden kontrol edin.

alternative-fix-local-captive-portal-title = Ağda oturum açmak
alternative-fix-local-captive-portal-step-1 = Tarayıcınızda herhangi bir sayfayı açın. Ağın sayfası karşınıza çıkmalı.
alternative-fix-local-captive-portal-step-2 = Oturum açın ya da koşulları kabul edin. E-posta parolanızı oraya yazmayın.
alternative-fix-local-captive-portal-step-3 = Yeniden kontrol edin.

alternative-fix-local-clock-wrong-title = Saati düzeltmek
alternative-fix-local-clock-wrong-step-1 = Tarih ve saat ayarlarını açın.
alternative-fix-local-clock-wrong-step-2 = “Saati otomatik olarak ayarla” seçeneğini açın ve saat diliminin doğru olduğuna bakın.
alternative-fix-local-clock-wrong-step-3 = Yeniden kontrol edin.

alternative-fix-local-local-interception-title = Bağlantılarınızı neyin açtığını bulmak
alternative-fix-local-local-interception-step-1 = Bilgisayar ya da ağ iş yerinize veya okulunuza aitse onu yönetenlere sorun.
alternative-fix-local-local-interception-step-2 = Kendinizinse virüs tarayıcınızı açıp “HTTPS taraması” ya da “e-posta koruması” ayarını bulun. Onu kapatın.
alternative-fix-local-local-interception-step-3 = Yeniden kontrol edin. O zamana kadar bu hatta özel bir şey yapmayın.

alternative-fix-local-resolver-down-title = Adres aramasını düzeltmek
alternative-fix-local-resolver-down-step-1 = Modemi kapatın, yarım dakika bekleyin ve yeniden açın.
alternative-fix-local-resolver-down-step-2 = Bu işe yaramazsa ağ ayarlarında başka bir DNS hizmeti seçin.
alternative-fix-local-resolver-down-step-3 = Ya da ağı yönetenlere sorun.

## Zaman ya da insan gerektirenler

alternative-wait-title = Bekleyip yeniden kontrol etmek
alternative-wait-step-1 = Bu tür arızaların çoğu birkaç saatte geçer.
alternative-wait-step-2 = Bu arada size gönderilen e-postalar çoğunlukla saklanır ve sonra gelir.
alternative-wait-step-3 = Ondan sonra yeniden kontrol edin.

alternative-contact-support-title = Hizmete sormak
alternative-contact-support-step-1 = Hizmetin yardım sayfasına ya da arıza duyurularına bakın.
alternative-contact-support-step-2 = Çalışan bir adresten destek bölümüne yazın ve bu kontrolün raporunu ekleyin.
alternative-contact-support-step-3 = Göndermeden önce raporu okuyun: neyin gideceğine siz karar verirsiniz.

## Tor üzerinden

alternative-tor-webmail-title = Web posta sayfasını Tor üzerinden açmak
alternative-tor-webmail-step-1 = Tor Browser’ı torproject.org adresinden indirin. Bu sayfa engellenmişse gettor@torproject.org adresine bir e-posta yazın.
alternative-tor-webmail-step-2 = E-postanızın web adresini kendiniz yazın ve her zamanki gibi oturum açın. Başka bir ülkeden geliyor gibi göründüğünüz için kimliğinizi doğrulamanız istenebilir.
alternative-tor-webmail-step-3 = Hattınızı izleyen biri Tor kullandığınızı görebilir, ama ne için kullandığınızı göremez. Bazı yerlerde bu bile dikkat çeker: sizin için güvenli olup olmadığına siz karar verin.

# $onion hizmetin Tor içindeki kendi sitesinin adresi.
alternative-tor-onion-title = Hizmetin Tor içindeki kendi kapısını kullanmak
alternative-tor-onion-step-1 = Tor Browser’ı torproject.org adresinden indirin ve açın.
alternative-tor-onion-step-2 = Bu adresi harfi harfine kopyalayın ve her zamanki gibi oturum açın: { $onion }
alternative-tor-onion-step-3 = Yoldaki hiç kimse, Tor’un tümünü kesmeden bu yolu kesemez. Hattınızı izleyen biri Tor kullandığınızı görebilir, ama ne için kullandığınızı göremez. Bazı yerlerde bu bile dikkat çeker: sizin için güvenli olup olmadığına siz karar verin.

alternative-tor-mail-program-title = E-posta programını Tor üzerinden geçirmek
alternative-tor-mail-program-step-1 = Tor’u Waypost ile başlatın ve açık bırakın.
alternative-tor-mail-program-step-2 = E-posta programınızın ayarlarında vekil sunucuyu (proxy) bulun. SOCKS v5 seçin ve Waypost’un gösterdiğini yazın: 127.0.0.1 adresi ve bir port. Varsa “SOCKS v5 kullanırken vekil sunucu DNS’i” seçeneğini açın. Şifrelemeyi açık bırakın.
alternative-tor-mail-program-step-3 = Hattınızı izleyen biri Tor kullandığınızı görebilir, ama ne için kullandığınızı göremez. Bazı yerlerde bu bile dikkat çeker: sizin için güvenli olup olmadığına siz karar verin.

alternative-tor-bridge-title = Tor’a bir köprüyle ulaşmak
alternative-tor-bridge-step-1 = Bu hatta Tor’un kendisi kesik. Köprü, herkese açık hiçbir listede bulunmayan bir giriştir.
alternative-tor-bridge-step-2 = Tor Browser’da “Ayarlar”, sonra “Bağlantı” bölümünü açın ve oradan bir köprü isteyin. Ya da bir Gmail veya Riseup adresinden bridges@torproject.org adresine yazın.
alternative-tor-bridge-step-3 = Köprüyü kimseyle paylaşmayın: ne kadar az kişi bilirse o kadar uzun çalışır. Bazı yerlerde Tor kullanmak bile dikkat çeker, köprü de bunu ancak kısmen gizler: sizin için güvenli olup olmadığına siz karar verin.

## Bir yol neden işe yaramıyor

why-silent = Zamanında cevap gelmedi.
why-refused = Bağlantı reddedildi.
why-broken-off = Bağlantı koptu.
why-unproven = Cevap veren, sağlayıcınız olduğunu kanıtlamadı.
# $status sunucunun cevabıdır, örneğin 403.
why-turned-away = Sunucu { $status } koduyla geri çevirdi.
why-unencrypted = Sunucu şifreleme sunmadı.
why-not-welcome = Posta sunucusu geri çevirdi.
why-tor-late = Tor’a zamanında ulaşılamadı.
why-no-resolver = Güvenli adres arama hizmetlerinin hiçbirine ulaşılamadı.
