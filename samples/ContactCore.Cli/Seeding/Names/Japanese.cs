namespace ContactCore.Cli.Seeding.Names;

/// <summary>Japanese names: kanji for the most, first names in hiragana and katakana too; each with its reading in kana.</summary>
internal static class Japanese
{
    public static readonly NameSet Names = new()
    {
        Language = "ja",
        Women = WordList.Of(
            """
            さくら=Sakura=サクラ ひなた=Hinata=ヒナタ ひかり=Hikari=ヒカリ あかり=Akari=アカリ マリ=Mari=マリ ユリ=Yuri=ユリ エミリ=Emiri=エミリ
            葵=Aoi=アオイ 陽菜=Hina=ヒナ 結衣=Yui=ユイ 美咲=Misaki=ミサキ
            """).Or(
            60,
            "恵=Kei=ケイ 裕=Yu=ユウ 智=Tomo=トモ 直=Nao=ナオ 久美=Kumi=クミ 真由=Mayu=マユ 幸=Yuki=ユキ 京=Kyo=キョウ 洋=Yo=ヨウ 和=Kazu=カズ",
            "子=ko=コ 美=mi=ミ 香=ka=カ 江=e=エ 代=yo=ヨ"),
        Men = WordList.Of(
            "翔=Sho=ショウ 蓮=Ren=レン 誠=Makoto=マコト 陽翔=Haruto=ハルト 大輔=Daisuke=ダイスケ ケン=Ken=ケン ガブリエル=Gaburieru=ガブリエル").Or(
            70,
            "健=Ken=ケン 太=Ta=タ 浩=Hiro=ヒロ 直=Nao=ナオ 和=Kazu=カズ 正=Masa=マサ 義=Yoshi=ヨシ 智=Tomo=トモ 隆=Taka=タカ 俊=Toshi=トシ",
            "一=ichi=イチ 之=yuki=ユキ 樹=ki=キ 也=ya=ヤ 太=ta=タ 彦=hiko=ヒコ"),
        Surnames = WordList.Of(
            "佐藤=Sato=サトウ 鈴木=Suzuki=スズキ 高橋=Takahashi=タカハシ 田中=Tanaka=タナカ 伊藤=Ito=イトウ 渡辺=Watanabe=ワタナベ 斎藤=Saito=サイトウ 加藤=Kato=カトウ 吉田=Yoshida=ヨシダ 山田=Yamada=ヤマダ 佐々木=Sasaki=ササキ 林=Hayashi=ハヤシ 清水=Shimizu=シミズ 長谷川=Hasegawa=ハセガワ").Or(
            60,
            "山=Yama=ヤマ 川=Kawa=カワ 木=Ki=キ 松=Matsu=マツ 竹=Take=タケ 石=Ishi=イシ 岩=Iwa=イワ 小=Ko=コ 大=O=オオ 中=Naka=ナカ 西=Nishi=ニシ 北=Kita=キタ 東=Higashi=ヒガシ 上=Ue=ウエ 古=Furu=フル 森=Mori=モリ 藤=Fuji=フジ 内=Uchi=ウチ 水=Mizu=ミズ 青=Ao=アオ",
            "田=da=ダ 村=mura=ムラ 本=moto=モト 口=guchi=グチ 原=hara=ハラ 野=no=ノ 島=shima=シマ 下=shita=シタ 井=i=イ 沢=zawa=ザワ 谷=tani=タニ 崎=saki=サキ 山=yama=ヤマ 川=gawa=ガワ"),
        CouplesOfOneName = 96,
    };
}
