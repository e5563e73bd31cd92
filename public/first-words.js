// The first question about languages reads the tables of all of them: here, in a moment of its own, while the page
// comes, instead of with the first words of the page (React Aria asks it as it starts).
Intl.DateTimeFormat.supportedLocalesOf("zh-CN");
