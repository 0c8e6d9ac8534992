namespace ContactCore.Cli.Seeding.Names;

/// <summary>Chinese names, as they are written on the mainland and in Taiwan.</summary>
internal static class Chinese
{
    public static readonly NameSet Simplified = new()
    {
        Language = "zh-Hans",
        Women = WordList.Of("芳=Fang 娜=Na 丽=Li 静=Jing 敏=Min 燕=Yan 红=Hong").Or(
            80,
            "秀=Xiu 美=Mei 雪=Xue 晓=Xiao 佳=Jia 思=Si 雨=Yu 桂=Gui 婷=Ting 欣=Xin",
            "英=ying 兰=lan 华=hua 梅=mei 琳=lin 怡=yi 婷=ting 芬=fen 娟=juan 颖=ying"),
        Men = WordList.Of("伟=Wei 强=Qiang 磊=Lei 军=Jun 洋=Yang 勇=Yong 杰=Jie 涛=Tao").Or(
            80,
            "建=Jian 志=Zhi 文=Wen 国=Guo 海=Hai 明=Ming 俊=Jun 浩=Hao 子=Zi 天=Tian",
            "华=hua 明=ming 强=qiang 平=ping 东=dong 军=jun 辉=hui 宇=yu 轩=xuan 鹏=peng"),
        Surnames = WordList.Of("王=Wang 李=Li 张=Zhang 刘=Liu 陈=Chen 杨=Yang 黄=Huang 赵=Zhao 吴=Wu 周=Zhou 徐=Xu 孙=Sun 马=Ma 朱=Zhu 胡=Hu 郭=Guo 何=He 林=Lin 罗=Luo 郑=Zheng 梁=Liang 谢=Xie 宋=Song 唐=Tang 许=Xu 邓=Deng 欧阳=Ouyang 司马=Sima"),
        CouplesOfOneName = 0,
    };

    public static readonly NameSet Traditional = new()
    {
        Language = "zh-Hant",
        Women = WordList.Joined(
            "淑=Shu 美=Mei 雅=Ya 怡=Yi 佳=Chia 麗=Li 秀=Hsiu 詩=Shih 慧=Hui 婉=Wan",
            "芬=fen 玲=ling 華=hua 君=chun 婷=ting 惠=hui 雯=wen 如=ju 蓉=jung 娟=chuan"),
        Men = WordList.Joined(
            "志=Chih 俊=Chun 家=Chia 建=Chien 冠=Kuan 承=Cheng 宗=Tsung 文=Wen 國=Kuo 柏=Po",
            "明=ming 豪=hao 宏=hung 傑=chieh 宇=yu 翰=han 霖=lin 偉=wei 勳=hsun 憲=hsien"),
        Surnames = WordList.Of("陳=Chen 林=Lin 黃=Huang 張=Chang 李=Li 王=Wang 吳=Wu 劉=Liu 蔡=Tsai 楊=Yang 許=Hsu 鄭=Cheng 謝=Hsieh 郭=Kuo 洪=Hung 曾=Tseng 邱=Chiu 廖=Liao 賴=Lai 蘇=Su 葉=Yeh 歐陽=Ouyang"),
        CouplesOfOneName = 0,
    };
}
