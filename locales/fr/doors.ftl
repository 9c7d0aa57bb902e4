### Les portes par lesquelles d’autres programmes utilisent Tor.

## Comment utiliser un renvoi. $host est le nom du serveur de messagerie, $port le numéro de la porte sur cet ordinateur.

forward-step-1 = Cette porte est pour les programmes sans proxy SOCKS. Ils doivent savoir se connecter à une adresse et vérifier le certificat pour une autre. Par exemple : msmtp (tls_host_override), fetchmail (sslcommonname) et curl (--connect-to).
forward-step-2 = Faites connecter le programme à 127.0.0.1, port { $port }. Faites-lui vérifier le certificat pour { $host }, et laissez le chiffrement activé et obligatoire.
forward-step-3 = S’il vous avertit à propos du certificat, arrêtez. Ne l’acceptez pas : ce programme ne peut pas utiliser la porte sans danger. Prenez le proxy SOCKS, ou la page de messagerie par Tor.
