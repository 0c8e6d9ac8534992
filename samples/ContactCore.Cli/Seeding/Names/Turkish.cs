namespace ContactCore.Cli.Seeding.Names;

internal static class Turkish
{
    public static readonly NameSet Names = new()
    {
        Language = "tr",
        Women = WordList.Of(
            "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Zehra Sultan Özlem Gül İpek Işıl Ilgın Büşra Çiğdem Tuğba Nazlı Sıla Şule İrem Güneş"),
        Men = WordList.Of(
            "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Işık Çağlar Özgür Barış Kağan İlker Süleyman Uğur Doğan"),
        Surnames = WordList.Of(
            "Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Işık İnce Güneş Çiçek Iğdır").Or(
            40,
            "Ak Al Ay Bal Boz Can Çelik Dağ Demir Er Gök Gül Han İnal Kara Kısa Oğuz Öz Sarı Taş Türk Uzun Yeşil",
            "alp bay baş can çay er gül han kan kaya man oğlu soy taş tekin yurt"),
        Nicknames = Nicknames.Of(
            "Fatma=Fatoş Hatice=Hatçe Zeynep=Zeyno Emine=Emoş Ayşe=Ayşecik Mehmet=Memo Mustafa=Mıstık İbrahim=İbo İsmail=İsmo Süleyman=Sülo Hüseyin=Hüso Ramazan=Ramo"),
    };
}
