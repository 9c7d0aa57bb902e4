### Tor üzerinden yol: neler oluyor, ne anlama geliyor.

## Tor’a girişler. Başka cümlelerin içinde durur.

route-way-direct = doğrudan
route-way-bridge = sıradan bir köprüyle
# $name obfs4 ya da snowflake gibi bir taşıyıcı.
route-way-transport = { $name } ile

## Ne kadar ilerlediği. $way yukarıdakilerden biri, $percent bir tam sayı.

route-stage-connecting = Tor ağına gidiliyor ({ $way })
route-stage-handshake = Ulaşıldı; gerçekten Tor olup olmadığına bakılıyor ({ $way })
route-stage-directory = Tor bilgisayarlarının listesi alınıyor ({ $way }): %{ $percent }
route-stage-circuit = Yol deneniyor ({ $way })
route-ready = Tor çalışıyor ({ $way }).

## Bir giriş neden çalışmıyor. $way yukarıdakilerden biri.

route-blocked-unreachable = Tor’a ulaşılamıyor ({ $way }): buradan yol yok. Ağınızın çalışıp çalışmadığına bakın.
route-blocked-dropped = Tor kesik ({ $way }): kimse yanıt vermiyor.
route-blocked-reset = Tor kesik ({ $way }): her bağlantı hemen kesiliyor.
route-blocked-handshake-cut = Tor kesik ({ $way }): bağlantı başlıyor, sonra kesiliyor.
route-blocked-cut-later = Tor kesik ({ $way }): bağlantı kuruluyor, ama çok az şey geçiyor.
route-blocked-clock-wrong = Tor bu bilgisayarın saatinin yanlış olduğunu söylüyor. Saati düzeltip yeniden deneyin.
route-blocked-bridges-silent = Hiçbir köprü yanıt vermiyor ({ $way }).
# $program bir programın adı ya da bulunması gereken yer.
route-transport-missing = Tor { $way } denenemiyor: { $program } programı eksik.

## Bu bilgisayarda ters giden

route-unable-settings = Tor, profildeki ağ dosyasını ya da bir köprüyü kullanamıyor.
route-unable-folder = Tor klasörünü kullanamıyor: oraya kimin yazabildiğine bakın ya da --state-dir ile başka bir klasör seçin.
route-unable-system = Sistem Tor’a çalışacak yer vermiyor: birkaç programı kapatıp yeniden deneyin.

## Çalışırken

route-lost = Tor bağlantısı koptu. Yeniden çalışana kadar dışarı hiçbir şey çıkmaz.
route-helper-ended = Tor kendiliğinden durdu.
route-restarting = { $seconds ->
    [one] Bir saniye sonra yeni bir deneme başlıyor.
   *[other] { $seconds } saniye sonra yeni bir deneme başlıyor.
}

## Tor ilk kez kullanılmadan önce

route-risk-seen = Tor’u kullanmadan önce: hattınızı izleyen biri onu kullandığınızı görebilir, ama ne için kullandığınızı göremez. Köprü bunu daha iyi gizler, ama kesin değildir.
route-risk-law = Bazı yerlerde Tor yasaktır ya da dikkat çeker. Bulunduğunuz yerde durumun ne olduğunu öğrenin.
route-risk-left = Oturum açtığınızda e-posta hizmeti yine kim olduğunuzu bilir. Ondan gizlenen yalnızca nerede olduğunuzdur.
