namespace ContactCore.Cli.Seeding.Names;

internal static class Korean
{
    public static readonly NameSet Names = new()
    {
        Language = "ko",
        Women = WordList.Joined(
            "서=Seo 지=Ji 민=Min 수=Su 예=Ye 은=Eun 하=Ha 유=Yu 미=Mi 영=Young 혜=Hye 정=Jung",
            "연=yeon 민=min 은=eun 진=jin 아=ah 희=hee 경=kyung 린=rin 숙=sook 주=ju 원=won 현=hyun"),
        Men = WordList.Joined(
            "민=Min 서=Seo 도=Do 지=Ji 현=Hyun 준=Jun 성=Sung 영=Young 동=Dong 상=Sang 재=Jae 우=Woo",
            "준=jun 호=ho 윤=yoon 훈=hoon 우=woo 석=seok 민=min 수=soo 철=cheol 진=jin 혁=hyuk 빈=bin"),
        Surnames = WordList.Of("김=Kim 이=Lee 박=Park 최=Choi 정=Jung 강=Kang 조=Cho 윤=Yoon 장=Jang 임=Lim 한=Han 오=Oh 서=Seo 신=Shin 권=Kwon 황=Hwang 안=Ahn 송=Song 류=Ryu 홍=Hong 남궁=Namgung 독고=Dokgo"),
        CouplesOfOneName = 0,
    };
}
