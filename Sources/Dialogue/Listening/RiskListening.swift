extension Hearing {
    /// What danger was heard: the most urgent, the others, and mentions that ask for care without alarm.
    package func risk() -> (risk: Risk?, also: [Risk], care: Care?) {
        (nil, [], nil)
    }
}
