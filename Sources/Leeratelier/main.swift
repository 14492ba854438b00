print("leeratelier")
