namespace ContactCore.Cli.Seeding.Names;

/// <summary>Names of India, in Devanagari and as they are written in English.</summary>
internal static class Hindi
{
    public static readonly NameSet Names = new()
    {
        Language = "hi",
        Women = WordList.Of(
            "अनिता=Anita सुनीता=Sunita प्रिया=Priya कविता=Kavita पूजा=Pooja नेहा=Neha सीमा=Seema रेखा=Rekha ज्योति=Jyoti श्रुति=Shruti लक्ष्मी=Lakshmi दीपिका=Deepika मीना=Meena स्वाति=Swati ऋतु=Ritu"),
        Men = WordList.Of(
            "राजेश=Rajesh अमित=Amit संजय=Sanjay विजय=Vijay अनिल=Anil सुनील=Sunil राहुल=Rahul मनोज=Manoj प्रकाश=Prakash कृष्ण=Krishna विक्रम=Vikram दीपक=Deepak रवि=Ravi अर्जुन=Arjun हरीश=Harish"),
        Surnames = WordList.Of(
            "शर्मा=Sharma वर्मा=Verma गुप्ता=Gupta सिंह=Singh कुमार=Kumar यादव=Yadav मिश्रा=Mishra पाण्डेय=Pandey तिवारी=Tiwari अग्रवाल=Agarwal जोशी=Joshi चौहान=Chauhan श्रीवास्तव=Srivastava त्रिपाठी=Tripathi द्विवेदी=Dwivedi मेहता=Mehta सक्सेना=Saxena भट्ट=Bhatt ठाकुर=Thakur चतुर्वेदी=Chaturvedi"),
        Nicknames = Nicknames.Of("प्रिया=प्रीति कविता=कवि दीपिका=दीपू लक्ष्मी=लच्छी राजेश=राजू विजय=विज्जू राहुल=राहु विक्रम=विक्की कृष्ण=किशन अर्जुन=अज्जू संजय=संजू"),
    };

    public static readonly NameSet InEnglish = new()
    {
        Language = "en",
        Women = WordList.Of("Anita Sunita Priya Kavita Pooja Neha Seema Rekha Jyoti Shruti Lakshmi Deepika Meena Swati Ritu Ananya Divya"),
        Men = WordList.Of("Rajesh Amit Sanjay Vijay Anil Sunil Rahul Manoj Prakash Krishna Vikram Deepak Ravi Arjun Harish Aditya Karthik"),
        Surnames = WordList.Of("Sharma Verma Gupta Singh Kumar Yadav Mishra Pandey Patel Reddy Nair Iyer Menon Rao Das Chatterjee Mukherjee Banerjee Desai Kulkarni Joshi Chauhan Mehta Pillai Naidu Shetty"),
        Nicknames = Nicknames.Of("Priya=Preeti Deepika=Deepu Lakshmi=Lucky Rajesh=Raj,Raju Vijay=Viju Vikram=Vicky Krishna=Kishan Arjun=AJ Sanjay=Sanju Aditya=Adi"),
    };
}
