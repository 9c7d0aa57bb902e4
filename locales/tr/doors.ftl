### Başka programların Tor’u kullandığı kapılar.

## Bir kapı nasıl kullanılır. $host e-posta sunucusunun adı, $port bu bilgisayardaki kapının numarası.

forward-step-1 = Bu kapı, SOCKS vekil sunucusu kullanamayan, ama bir yere bağlanıp sertifikayı başka bir ad için denetleyebilen programlar içindir. Örnekler: msmtp (tls_host_override), fetchmail (sslcommonname) ve curl (--connect-to).
forward-step-2 = Program 127.0.0.1 adresine, { $port } numaralı porta bağlansın. Sertifikayı { $host } için denetlesin; şifrelemeyi açık ve zorunlu bırakın.
forward-step-3 = Sertifika konusunda uyarırsa durun. Sertifikayı kabul etmeyin: bu program kapıyı güvenle kullanamaz. SOCKS vekil sunucusunu ya da Tor üzerinden web posta sayfasını kullanın.
